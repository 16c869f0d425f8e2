class _InstantType(_Scalar[Instant]):
    def value(self, at: int, *raw: Any) -> Instant:
        if not -31_557_014_167_219_200 <= raw[0] <= 31_556_889_864_403_199:
            reason = f"second {raw[0]} since 1970 is out of the range of Instant"
            raise DecodeError("", at, reason)
        return Instant(raw[0], _nano(raw[1], at + 8))

    def raw(self, value: Instant) -> tuple[int, int]:
        if not -31_557_014_167_219_200 <= value.second <= 31_556_889_864_403_199:
            raise EncodeError("", f"second {value.second} is out of range: give it another")
        return value.second, _checked_nano(value.nano, 1_000_000_000)

    def refusal(self, value: Instant) -> EncodeError:
        return _wrong(value, "an Instant")


class _DurationType(_Scalar[Duration]):
    def value(self, at: int, *raw: Any) -> Duration:
        return Duration(raw[0], _nano(raw[1], at + 8))

    def raw(self, value: Duration) -> tuple[int, int]:
        return value.second, _checked_nano(value.nano, 1_000_000_000)

    def refusal(self, value: Duration) -> EncodeError:
        return _wrong(value, "a Duration")


class _DateType(_Scalar[Date]):
    def value(self, at: int, *raw: Any) -> Date:
        return Date(raw[0])

    def raw(self, value: Date) -> tuple[int]:
        return (value.day,)

    def refusal(self, value: Date) -> EncodeError:
        return _wrong(value, "a Date")


class _TimeType(_Scalar[Time]):
    def value(self, at: int, *raw: Any) -> Time:
        return Time(_nano_of_day(raw[0], at))

    def raw(self, value: Time) -> tuple[int]:
        return (_checked_nano(value.nano, 86_400_000_000_000),)

    def refusal(self, value: Time) -> EncodeError:
        return _wrong(value, "a Time")


class _DateTimeType(_Scalar[DateTime]):
    def value(self, at: int, *raw: Any) -> DateTime:
        return DateTime(raw[0], _nano_of_day(raw[1], at + 4))

    def raw(self, value: DateTime) -> tuple[int, int]:
        return value.day, _checked_nano(value.nano, 86_400_000_000_000)

    def refusal(self, value: DateTime) -> EncodeError:
        return _wrong(value, "a DateTime")


def _nano(nano: int, at: int) -> int:
    if not 0 <= nano < 1_000_000_000:
        reason = f"a nanosecond of a second is 0…999999999, and this is {nano}"
        raise DecodeError("", at, reason)
    return nano


def _nano_of_day(nano: int, at: int) -> int:
    if not 0 <= nano < 86_400_000_000_000:
        reason = f"a nanosecond of a day is 0…86399999999999, and this is {nano}"
        raise DecodeError("", at, reason)
    return nano


def _checked_nano(nano: int, end: int) -> int:
    if not 0 <= nano < end:
        raise EncodeError("", f"nanosecond {nano} is not in 0…{end - 1}: give it one in range")
    return nano
