//! A worker process, as the Java class TaskServer is: does the work of a pattern in one way, whenever it is asked to.
//!
//! `./benchmarks/patterns` compiles and starts it. The arguments are a pattern, a way, and each case with its result. A request
//! is a line with a case and a number of milliseconds; the answer is the runs that were made in about that time, the
//! nanoseconds, and 0 bytes.

use std::collections::HashMap;
use std::fs::File;
use std::hint::black_box;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::sync::Arc;
use std::time::Instant;

type Work = Box<dyn FnMut() -> i64>;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut works: HashMap<String, Work> = HashMap::new();
    for pair in arguments[2..].chunks(2) {
        let mut work = work(&arguments[0], &arguments[1], &pair[0]);
        let result = work();
        let expected: i64 = pair[1].parse().expect("a result");
        assert_eq!(result, expected, "{}, {}", arguments[1], pair[0]);
        works.insert(pair[0].clone(), work);
    }
    serve(works);
}

const RUNS_PER_SAMPLE: u64 = 10;

fn serve(mut works: HashMap<String, Work>) {
    let mut batches: HashMap<String, u64> = HashMap::new();
    println!("ready");
    for line in io::stdin().lock().lines() {
        let line = line.expect("a request");
        let (case, millis) = line.rsplit_once(' ').expect("a case and milliseconds");
        let nanos = millis.parse::<u64>().expect("milliseconds") * 1_000_000;
        let work = works.get_mut(case).expect("a case of the arguments");
        let batch = batches.entry(case.to_string()).or_insert(1);
        let (mut runs, mut spent) = (0, 0);
        let start = Instant::now();
        while runs == 0 || spent < nanos {
            for _ in 0..*batch {
                black_box(work());
            }
            runs += *batch;
            spent = start.elapsed().as_nanos() as u64;
            if spent < nanos / RUNS_PER_SAMPLE {
                *batch *= 2;
            }
        }
        *batch = (runs / RUNS_PER_SAMPLE).max(1);
        println!("{runs} {spent} 0");
        io::stdout().flush().expect("an answer");
    }
}

fn work(pattern: &str, way: &str, case: &str) -> Work {
    match pattern {
        "REUSE" => reuse(way, number(case, 0)),
        "OWNERSHIP" => ownership(way, number(case, 0)),
        "VIEW_OR_COPY" => view_or_copy(way, number(case, 0), case.contains("odd"), number(case, 2)),
        "PUNNING" => view_or_copy(if way == "array" { "copy" } else { way }, number(case, 0), false, 1),
        "LAYOUT" => layout(way, number(case, 0), part(case, 1)),
        "ASYNC_BATCH" => async_batch(way, case),
        "STREAM" => stream(way, number(case, 0)),
        "PARALLEL" => parallel(way, number(case, 0), part(case, 1)),
        _ => panic!("no work for {pattern}"),
    }
}

fn part(case: &str, index: usize) -> &str {
    case.split(", ").nth(index).expect("a part of a case")
}

/// The number that a part of a case begins with, in bytes where its unit is one of memory.
fn number(case: &str, index: usize) -> usize {
    let mut words = part(case, index).split(' ');
    let number: usize = words.next().expect("a number").parse().expect("a number");
    match words.next() {
        Some("KB") => number << 10,
        Some("MB") => number << 20,
        _ => number,
    }
}

fn value(index: usize) -> i64 {
    (index * 7919 % 1000) as i64
}

fn sum(bytes: &[u8]) -> i64 {
    let mut sum = 0i64;
    for each in bytes.chunks_exact(8) {
        sum = sum.wrapping_add(i64::from_le_bytes(each.try_into().expect("eight bytes")));
    }
    sum
}

// Reuse of a buffer

fn written(payload: &[u8], buffer: &mut [u8]) -> i64 {
    let part = payload.len() / 4;
    for i in 0..4 {
        buffer[i * part..(i + 1) * part].copy_from_slice(&payload[i * part..(i + 1) * part]);
    }
    black_box(&mut *buffer);
    buffer[0] as i8 as i64 + buffer[payload.len() - 1] as i8 as i64
}

fn reuse(way: &str, size: usize) -> Work {
    let payload: Vec<u8> = (0..size).map(|i| (i * 31) as u8).collect();
    let mut reused = vec![0u8; size];
    match way {
        "new array" => Box::new(move || written(&payload, &mut vec![0u8; payload.len()])),
        _ => Box::new(move || written(&payload, &mut reused)),
    }
}

// Ownership of memory

fn filled(mut memory: Box<[u8]>) -> i64 {
    memory.fill(1);
    sum(black_box(&memory))
}

fn ownership(way: &str, size: usize) -> Work {
    match way {
        "plain array" => Box::new(move || {
            let mut memory = vec![0u8; black_box(size)];
            memory.fill(1);
            sum(black_box(&memory))
        }),
        _ => Box::new(move || filled(vec![0u8; black_box(size)].into_boxed_slice())), // moved
    }
}

// Views, copies and type punning

fn view_or_copy(way: &str, count: usize, odd: bool, passes: usize) -> Work {
    let from = odd as usize;
    let mut memory = vec![0u8; count * 8 + 8];
    let base = memory.as_ptr().align_offset(8) + from;
    for i in 0..count {
        memory[base + i * 8..base + i * 8 + 8].copy_from_slice(&value(i).to_le_bytes());
    }
    let end = base + count * 8;
    match way {
        "copy" => Box::new(move || {
            let bytes = &memory[base..end];
            let mut numbers: Vec<i64> =
                bytes.chunks_exact(8).map(|each| i64::from_le_bytes(each.try_into().expect("eight"))).collect();
            let mut total = 0i64;
            for _ in 0..passes {
                total = total.wrapping_add(black_box(&numbers).iter().fold(0, |a, b| a.wrapping_add(*b)));
                numbers[0] = total; // so that each pass is one
            }
            total
        }),
        _ => Box::new(move || {
            let first: [u8; 8] = memory[base..base + 8].try_into().expect("eight");
            let mut total = 0i64;
            for _ in 0..passes {
                total = total.wrapping_add(sum(black_box(&memory[base..end])));
                memory[base..base + 8].copy_from_slice(&total.to_le_bytes());
            }
            memory[base..base + 8].copy_from_slice(&first);
            total
        }),
    }
}

// Layout of rows

struct Row {
    id: i64,
    price: i64,
    quantity: i64,
}

impl Row {
    fn at(index: usize) -> Row {
        Row { id: index as i64, price: value(index), quantity: value(index + 1) }
    }

    fn sum(&self) -> i64 {
        self.id + self.price + self.quantity
    }
}

/// Rows in an order that no prefetcher foresees: each `step`th row, shuffled.
fn order(rows: usize) -> Vec<usize> {
    let step = rows / rows.min(100_000);
    let mut order: Vec<usize> = (0..rows).step_by(step).collect();
    let mut bits = 42u64;
    for i in (1..order.len()).rev() {
        bits = mixed(bits, 1);
        order.swap(i, bits as usize % (i + 1));
    }
    order
}

fn layout(way: &str, rows: usize, access: &str) -> Work {
    let order = order(rows);
    let access = access.to_string();
    match way {
        "list of records" => {
            // References, as a list of Java has.
            let list: Vec<Box<Row>> = (0..rows).map(|i| Box::new(Row::at(i))).collect();
            match access.as_str() {
                "one column" => Box::new(move || black_box(&list).iter().map(|row| row.price).sum()),
                "whole rows" => Box::new(move || black_box(&list).iter().map(|row| row.sum()).sum()),
                _ => Box::new(move || order.iter().map(|&i| list[i].sum()).sum()),
            }
        }
        "columns" => {
            let ids: Vec<i64> = (0..rows).map(|i| i as i64).collect();
            let prices: Vec<i64> = (0..rows).map(value).collect();
            let quantities: Vec<i64> = (0..rows).map(|i| value(i + 1)).collect();
            match access.as_str() {
                "one column" => Box::new(move || black_box(&prices).iter().sum()),
                "whole rows" => Box::new(move || {
                    (0..rows).map(|i| ids[i] + prices[i] + quantities[i]).sum()
                }),
                _ => Box::new(move || order.iter().map(|&i| ids[i] + prices[i] + quantities[i]).sum()),
            }
        }
        _ => {
            let mut bytes: Vec<u8> = Vec::new();
            for row in (0..rows).map(Row::at) {
                for field in [row.id, row.price, row.quantity] {
                    bytes.extend_from_slice(&field.to_le_bytes());
                }
            }
            match access.as_str() {
                "one column" => {
                    Box::new(move || black_box(&bytes).chunks_exact(24).map(|row| sum(&row[8..16])).sum())
                }
                "whole rows" => Box::new(move || black_box(&bytes).chunks_exact(24).map(sum).sum()),
                _ => Box::new(move || order.iter().map(|&i| sum(&bytes[i * 24..i * 24 + 24])).sum()),
            }
        }
    }
}

// Async and batches

fn mixed(seed: u64, steps: usize) -> u64 {
    let mut bits = seed;
    for _ in 0..steps {
        bits ^= bits << 13;
        bits ^= bits >> 7;
        bits ^= bits << 17;
    }
    bits
}

fn tasks(case: &str, from: u64, to: u64) -> i64 {
    let mut sum = 0i64;
    for i in from..to {
        let result = match case {
            "10 ns" => mixed(i + 1, 5) as i64,
            "1 us" => mixed(i + 1, 500) as i64,
            "100 us" => mixed(i + 1, 50_000) as i64,
            _ => {
                std::thread::sleep(std::time::Duration::from_millis(1));
                i as i64
            }
        };
        sum = sum.wrapping_add(result);
    }
    sum
}

fn threads() -> usize {
    std::thread::available_parallelism().expect("a number of processors").get()
}

fn async_batch(way: &str, case: &str) -> Work {
    let case = case.to_string();
    let count = match case.as_str() {
        "10 ns" | "1 us" => 10_000,
        "100 us" => 200,
        _ => 100,
    };
    match way {
        "one after the other" => Box::new(move || tasks(&case, 0, black_box(count))),
        _ => Box::new(move || {
            let part = count.div_ceil(threads() as u64);
            std::thread::scope(|scope| {
                let case = &case;
                let parts: Vec<_> = (0..count)
                    .step_by(part as usize)
                    .map(|from| scope.spawn(move || tasks(case, from, (from + part).min(count))))
                    .collect();
                parts.into_iter().fold(0i64, |sum, part| sum.wrapping_add(part.join().expect("a sum")))
            })
        }),
    }
}

// Buffered streams

fn frames(mut stream: impl Read, count: usize) -> i64 {
    let mut frame = vec![0u8; 1 << 16];
    let mut total = 0i64;
    for _ in 0..count {
        let mut header = [0u8; 4];
        stream.read_exact(&mut header).expect("a length");
        let size = u32::from_le_bytes(header) as usize;
        stream.read_exact(&mut frame[..size]).expect("a payload");
        total += sum(&frame[..size]);
    }
    total
}

fn in_window(mut file: File) -> i64 {
    let mut window = vec![0u8; 1 << 16];
    let (mut kept, mut total) = (0, 0i64);
    loop {
        let count = file.read(&mut window[kept..]).expect("bytes");
        if count == 0 {
            return total;
        }
        let end = kept + count;
        let mut at = 0;
        while at + 4 <= end {
            let size = u32::from_le_bytes(window[at..at + 4].try_into().expect("four")) as usize;
            if at + 4 + size > end {
                break;
            }
            total += sum(&window[at + 4..at + 4 + size]);
            at += 4 + size;
        }
        window.copy_within(at..end, 0);
        kept = end - at;
    }
}

fn stream(way: &str, size: usize) -> Work {
    let count = (1 << 20) / (4 + size);
    let path = std::env::temp_dir().join(format!("frames-{}-{size}.bin", std::process::id()));
    let mut bytes = Vec::new();
    for _ in 0..count {
        bytes.extend_from_slice(&(size as u32).to_le_bytes());
        for i in 0..size / 8 {
            bytes.extend_from_slice(&value(i).to_le_bytes());
        }
    }
    std::fs::write(&path, bytes).expect("a file of frames");
    // Opened once and cloned, so that the file can go at once and the process may be ended at any time.
    let file = Arc::new(File::open(&path).expect("the file of frames"));
    std::fs::remove_file(&path).expect("the file of frames");
    let open = move || {
        use std::io::Seek;
        let mut again = file.try_clone().expect("the same file");
        again.rewind().expect("the start");
        again
    };
    match way {
        "unbuffered" => Box::new(move || frames(open(), count)),
        "window" => Box::new(move || in_window(open())),
        _ => Box::new(move || frames(BufReader::with_capacity(1 << 13, open()), count)),
    }
}

// Threads

fn step(from: &[f64], target: &mut [f64], is_sum: bool) -> f64 {
    if is_sum {
        // As many sums as keep the additions from waiting for each other.
        let mut sums = [0f64; 8];
        let chunks = from.chunks_exact(8);
        let rest: f64 = chunks.remainder().iter().sum();
        for chunk in chunks {
            for (sum, number) in sums.iter_mut().zip(chunk) {
                *sum += number;
            }
        }
        return sums.iter().sum::<f64>() + rest;
    }
    for (root, number) in target.iter_mut().zip(from) {
        *root = number.sqrt();
    }
    0.0
}

fn parallel(way: &str, count: usize, step_name: &str) -> Work {
    let is_sum = step_name == "sum";
    let numbers: Vec<f64> = (0..count).map(|i| (value(i) * value(i)) as f64).collect();
    let mut target = vec![0f64; count];
    match way {
        "one thread" => Box::new(move || {
            let sum = step(black_box(&numbers), black_box(&mut target), is_sum);
            (sum + target[count - 1]) as i64
        }),
        _ => Box::new(move || {
            let part = count.div_ceil(threads());
            let sum: f64 = std::thread::scope(|scope| {
                let parts: Vec<_> = numbers
                    .chunks(part)
                    .zip(target.chunks_mut(part))
                    .map(|(from, to)| scope.spawn(move || step(from, to, is_sum)))
                    .collect();
                parts.into_iter().map(|part| part.join().expect("a sum")).sum()
            });
            (sum + target[count - 1]) as i64
        }),
    }
}
