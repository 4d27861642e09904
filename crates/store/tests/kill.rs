//! Kills a writing process at many points and counts the acknowledged writes that are lost: there
//! must be none.
//!
//! It does not use the standard harness, because the test runs itself as the process to be killed.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::Arc;

use model::id::{LogGroupKey, LogStreamKey, World};
use model::tx::Change;
use oci::digest::Digest;
use store::blobs::Blobs;
use store::engine::Engine;
use store::folder::Folder;
use store::series::logs::page::{From, Request};
use store::series::logs::{Event, Logs};

/// The kills per subject: at about 20 ms each this is quick, and enough to hit every phase of a
/// commit.
const ROUNDS: u64 = 50;

/// A kind of data that is written and checked.
struct Subject {
    name: &'static str,
    /// Writes and prints each number it acknowledges, until killed.
    write: fn(&Path),
    /// Every number found after the kill, in order.
    read: fn(&Path) -> Vec<u64>,
}

const SUBJECTS: [Subject; 4] = [
    Subject { name: "rows", write: write_rows, read: read_rows },
    Subject { name: "large rows", write: write_large_rows, read: read_large_rows },
    Subject { name: "logs", write: write_logs, read: read_logs },
    Subject { name: "blobs", write: write_blobs, read: read_blobs },
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, child, subject, path] = arguments.as_slice()
        && child == "child"
    {
        let subject = SUBJECTS
            .iter()
            .find(|each| each.name == subject)
            .expect("the parent passes the name of a subject");
        (subject.write)(Path::new(path));
        return ExitCode::SUCCESS;
    }
    for subject in SUBJECTS {
        let dir = tempfile::tempdir().expect("a temporary folder can be made");
        let mut acknowledged = 0;
        for round in 0..ROUNDS {
            // The numbers spread over early and late kills without a clock or a random source.
            let acks = round * 7919 % 61;
            acknowledged = kill_after(&subject, dir.path(), acks).max(acknowledged);
            let found = (subject.read)(dir.path());
            let expected: Vec<u64> = (1..=found.len() as u64).collect();
            assert_eq!(found, expected, "{} round {round}: a hole", subject.name);
            assert!(
                found.len() as u64 >= acknowledged,
                "{} round {round}: {acknowledged} acknowledged, {} found",
                subject.name,
                found.len()
            );
        }
        println!("{}: {ROUNDS} kills, {acknowledged} acknowledged writes, 0 lost", subject.name);
    }
    ExitCode::SUCCESS
}

/// Runs a writer until it has acknowledged `acks` writes, kills it, and returns the last number it
/// acknowledged, counting those still in the pipe.
fn kill_after(subject: &Subject, dir: &Path, acks: u64) -> u64 {
    let mut child: Child =
        Command::new(std::env::current_exe().expect("the path of this program is known"))
            .args(["child", subject.name])
            .arg(dir)
            .stdout(Stdio::piped())
            .spawn()
            .expect("this program starts again");
    let mut lines = BufReader::new(child.stdout.take().expect("standard output is piped")).lines();
    let mut last = 0;
    for _ in 0..=acks {
        let line = lines.next().expect("the writer goes on until killed").expect("readable");
        last = line.parse().expect("the writer prints numbers");
    }
    child.kill().expect("a process may kill its child");
    child.wait().expect("a killed process can be waited for");
    for line in lines {
        // The last line may be cut short by the kill.
        last = line.expect("readable").parse().map_or(last, |number: u64| number.max(last));
    }
    last
}

fn acknowledge(number: u64) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{number}").and_then(|()| out.flush()).expect("the parent reads");
}

fn open_rows(dir: &Path) -> Engine {
    Engine::open(&Arc::new(Folder::open(dir).expect("no other process uses the folder")))
        .expect("the files are whole after a kill")
}

fn write_rows(dir: &Path) {
    let mut engine = open_rows(dir);
    for number in engine.version() + 1.. {
        let key = number.to_be_bytes().to_vec();
        let value = Some(vec![number as u8; 700]);
        engine.commit(&[Change { table: 6, key, value }]).expect("the disk has room");
        acknowledge(number);
    }
}

fn read_rows(dir: &Path) -> Vec<u64> {
    let mut numbers = Vec::new();
    let visit = |row: store::engine::Row<'_>| {
        let number = u64::from_be_bytes(row.key.try_into().expect("the number has eight bytes"));
        assert_eq!(row.value, vec![number as u8; 700]);
        numbers.push(number);
    };
    open_rows(dir).load(visit).expect("readable");
    numbers
}

/// The size of a large row in bytes. Two segments of the journal hold fewer of these than one round
/// writes, so that kills hit checkpoints too.
const LARGE_ROW_BYTES: usize = 512 * 1024;
/// The number of distinct keys; rows overwrite each other to save disk space.
const LARGE_ROWS: u64 = 8;

fn write_large_rows(dir: &Path) {
    let mut engine = open_rows(dir);
    for number in engine.version() + 1.. {
        let key = (number % LARGE_ROWS).to_be_bytes().to_vec();
        let value = number.to_be_bytes().repeat(LARGE_ROW_BYTES / 8);
        engine.commit(&[Change { table: 6, key, value: Some(value) }]).expect("the disk has room");
        acknowledge(number);
    }
}

/// Returns all numbers up to the last one found; the missing ones were overwritten.
fn read_large_rows(dir: &Path) -> Vec<u64> {
    let mut numbers = Vec::new();
    let visit = |row: store::engine::Row<'_>| {
        let (first, _) = row.value.split_first_chunk().expect("the number has eight bytes");
        assert_eq!(row.value, first.repeat(LARGE_ROW_BYTES / 8), "a row of two halves");
        numbers.push(u64::from_be_bytes(*first));
    };
    open_rows(dir).load(visit).expect("readable");
    numbers.sort_unstable();
    let last = numbers.last().copied().unwrap_or(0);
    let expected: Vec<u64> = (last.saturating_sub(LARGE_ROWS - 1).max(1)..=last).collect();
    assert_eq!(numbers, expected, "a hole");
    (1..=last).collect()
}

fn open_logs(dir: &Path) -> Logs {
    Logs::open(&Arc::new(Folder::open(dir).expect("no other process uses the folder")))
        .expect("the files are whole after a kill")
}

fn stream() -> LogStreamKey {
    let world = World { account: "123456789012".into(), region: "eu-central-1".into() };
    let group = LogGroupKey { world, name: "/ecs/web".into() };
    LogStreamKey { group, name: "web/app/1".into() }
}

fn write_logs(dir: &Path) {
    let logs = open_logs(dir);
    let first = logs.facts(&stream()).map_or(0, |facts| facts.events);
    // The maintenance runs at the same time, so that some kills hit a rewrite of earlier files.
    std::thread::scope(|scope| {
        scope.spawn(|| logs.maintain().expect("closed files can be rewritten"));
        for number in first as i64 + 1.. {
            let message = "a message ".repeat(number as usize % 30);
            let event = Event { timestamp_ms: number, ingestion_ms: number, message };
            logs.append_blocking(&stream(), &[event]).expect("the disk has room");
            acknowledge(number as u64);
        }
    });
}

fn read_logs(dir: &Path) -> Vec<u64> {
    let logs = open_logs(dir);
    let mut from = From::Head;
    let mut numbers = Vec::new();
    loop {
        let request = Request { start_ms: None, end_ms: None, from, limit: 10_000 };
        let page = logs.get(&stream(), request).expect("readable");
        if page.events.is_empty() {
            return numbers;
        }
        for stored in page.events {
            let number = stored.event.timestamp_ms as usize;
            assert_eq!(stored.event.message, "a message ".repeat(number % 30));
            numbers.push(number as u64);
        }
        from = From::Forward(page.forward);
    }
}

fn open_blobs(dir: &Path) -> Blobs {
    Blobs::open(&Arc::new(Folder::open(dir).expect("no other process uses the folder")))
        .expect("the files are whole after a kill")
}

/// Returns up to thirty kilobytes of content that is unique to the number.
fn blob(number: u64) -> Vec<u8> {
    let length = number * 7919 % 30_000;
    number.to_be_bytes().into_iter().cycle().take(8 + length as usize).collect()
}

fn write_blobs(dir: &Path) {
    let blobs = open_blobs(dir);
    for number in count(&blobs) + 1.. {
        let content = blob(number);
        let id = blobs.begin("a").expect("the disk has room");
        for piece in content.chunks(6_400) {
            let mut upload = blobs.upload("a", &id).expect("no other request has the upload");
            blobs.append(&mut upload, piece).expect("the disk has room");
        }
        let upload = blobs.upload("a", &id).expect("no other request has the upload");
        blobs.commit(upload, &Digest::of(&content)).expect("the disk has room");
        acknowledge(number);
    }
}

fn read_blobs(dir: &Path) -> Vec<u64> {
    let blobs = open_blobs(dir);
    for shard in std::fs::read_dir(dir.join("blobs/sha256")).expect("the folder of shards exists") {
        for file in std::fs::read_dir(shard.expect("readable").path()).expect("a shard is a folder")
        {
            let path = file.expect("readable").path();
            let name = path
                .file_name()
                .and_then(|name| name.to_str())
                .expect("a blob is named by its digest");
            let content = std::fs::read(&path).expect("readable");
            assert_eq!(Ok(Digest::of(&content)), Digest::from_hex(name), "a torn blob");
        }
    }
    (1..=count(&blobs)).collect()
}

/// Counts the numbers from 1 on whose blobs exist, up to the first that does not.
fn count(blobs: &Blobs) -> u64 {
    let there = |number: &u64| blobs.hold(&Digest::of(&blob(*number))).is_some();
    (1..).take_while(there).last().unwrap_or(0)
}
