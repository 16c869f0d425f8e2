class Instant(NamedTuple):
    """A second since 1970 in UTC, and a nanosecond of it."""

    second: int
    nano: int

    @classmethod
    def of(cls, moment: datetime.datetime) -> Instant:
        """The instant of a datetime with a time zone."""
        since = moment - datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
        return cls(since.days * 86_400 + since.seconds, since.microseconds * 1_000)

    def datetime(self) -> datetime.datetime:
        """The datetime in UTC, without the digits after the microsecond."""
        start = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
        return start + datetime.timedelta(seconds=self.second, microseconds=self.nano // 1_000)


class Duration(NamedTuple):
    """Seconds, and nanoseconds to add to them."""

    second: int
    nano: int

    @classmethod
    def of(cls, delta: datetime.timedelta) -> Duration:
        """The duration of a timedelta."""
        return cls(delta.days * 86_400 + delta.seconds, delta.microseconds * 1_000)

    def timedelta(self) -> datetime.timedelta:
        """The timedelta, without the digits after the microsecond."""
        return datetime.timedelta(seconds=self.second, microseconds=self.nano // 1_000)


class Date(NamedTuple):
    """A day since 1970-01-01."""

    day: int

    @classmethod
    def of(cls, date: datetime.date) -> Date:
        """The day of a date."""
        return cls(date.toordinal() - 719_163)

    def date(self) -> datetime.date:
        """The date, which Python has from the year 1 to 9999."""
        return datetime.date.fromordinal(self.day + 719_163)


class Time(NamedTuple):
    """A nanosecond of the day."""

    nano: int

    @classmethod
    def of(cls, time: datetime.time) -> Time:
        """The nanosecond of a time."""
        seconds = (time.hour * 60 + time.minute) * 60 + time.second
        return cls((seconds * 1_000_000 + time.microsecond) * 1_000)

    def time(self) -> datetime.time:
        """The time, without the digits after the microsecond."""
        start = datetime.datetime(1, 1, 1)
        return (start + datetime.timedelta(microseconds=self.nano // 1_000)).time()


class DateTime(NamedTuple):
    """A day since 1970-01-01, and a nanosecond of it, without a time zone."""

    day: int
    nano: int

    @classmethod
    def of(cls, moment: datetime.datetime) -> DateTime:
        """The date and time of a datetime."""
        since = moment.replace(tzinfo=None) - datetime.datetime(1970, 1, 1)
        return cls(since.days, (since.seconds * 1_000_000 + since.microseconds) * 1_000)

    def datetime(self) -> datetime.datetime:
        """The datetime, without the digits after the microsecond."""
        start = datetime.datetime(1970, 1, 1)
        return start + datetime.timedelta(days=self.day, microseconds=self.nano // 1_000)
