//! Laws of the spool: lines come out complete and in order after any restart or torn write.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use proptest::prelude::*;

use super::reader::{Batch, Reader};
use super::writer::{Accepted, Dropped, Writer};
use super::{Error, Limits, MAX_LINE_BYTES, Position, Stream, segment, watch};

const SMALL: Limits = Limits { segment_bytes: 4096, max_bytes: 1 << 30 };

fn put(writer: &mut Writer, stream: Stream, bytes: &[u8]) {
    assert_eq!(writer.append(stream, 7, bytes).unwrap(), Accepted::Yes);
}

fn read_all(reader: &mut Reader, max_bytes: usize) -> Batch {
    let mut all = Batch::default();
    loop {
        let batch = reader.read(max_bytes).unwrap();
        all.lost_bytes += batch.lost_bytes;
        all.ended = batch.ended;
        let done = batch.lines.is_empty();
        all.lines.extend(batch.lines);
        if done {
            return all;
        }
    }
}

/// Returns the bytes of one stream with its pieces joined and its newlines put back.
fn text(batch: &Batch, stream: Stream) -> Vec<u8> {
    let mut text = Vec::new();
    for line in batch.lines.iter().filter(|line| line.stream == stream) {
        text.extend_from_slice(&line.bytes);
        if !line.partial {
            text.push(b'\n');
        }
    }
    text
}

fn chunks() -> impl Strategy<Value = Vec<(Stream, Vec<u8>)>> {
    let byte = prop_oneof![8 => Just(b'x'), 1 => Just(b'\n'), 1 => any::<u8>()];
    let short = proptest::collection::vec(byte, 0..300);
    let long = (0..3 * MAX_LINE_BYTES, any::<bool>()).prop_map(|(length, ends)| {
        let mut bytes = vec![b'y'; length];
        bytes.extend(ends.then_some(b'\n'));
        bytes
    });
    let chunk = prop_oneof![9 => short, 1 => long];
    let stream = prop_oneof![Just(Stream::Stdout), Just(Stream::Stderr)];
    proptest::collection::vec((stream, chunk), 0..60)
}

fn expected(chunks: &[(Stream, Vec<u8>)], stream: Stream) -> Vec<u8> {
    let mut text: Vec<u8> = chunks
        .iter()
        .filter(|(of, _)| *of == stream)
        .flat_map(|(_, bytes)| bytes.clone())
        .collect();
    if !text.is_empty() && text.last() != Some(&b'\n') {
        text.push(b'\n');
    }
    text
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn everything_written_is_read_in_order_with_readers_restarting(
        chunks in chunks(), max_bytes in 1usize..40_000, restart in 1usize..6, free in any::<bool>(),
    ) {
        let dir = tempfile::tempdir().unwrap();
        let mut writer = Writer::open(dir.path(), SMALL).unwrap();
        let mut reader = Reader::open(dir.path(), Position::START);
        let mut all = Batch::default();
        for (at, (stream, bytes)) in chunks.iter().enumerate() {
            put(&mut writer, *stream, bytes);
            if at % restart == 0 {
                all.lines.extend(reader.read(max_bytes).unwrap().lines);
                reader = Reader::open(dir.path(), reader.position());
                if free {
                    reader.free(reader.position()).unwrap();
                }
            }
        }
        writer.finish(9).unwrap();
        let rest = read_all(&mut reader, max_bytes);
        prop_assert!(rest.ended);
        prop_assert_eq!(rest.lost_bytes, 0);
        all.lines.extend(rest.lines);
        for line in &all.lines {
            prop_assert!(line.bytes.len() <= MAX_LINE_BYTES);
            prop_assert!(!line.partial || line.bytes.len() == MAX_LINE_BYTES);
        }
        for stream in [Stream::Stdout, Stream::Stderr] {
            prop_assert_eq!(text(&all, stream), expected(&chunks, stream));
        }
    }

    #[test]
    fn a_torn_tail_costs_only_itself(
        cut in 1u64..400,
        garbage in proptest::collection::vec(any::<u8>(), 0..60),
    ) {
        let dir = tempfile::tempdir().unwrap();
        let mut writer = Writer::open(dir.path(), SMALL).unwrap();
        for number in 0..20 {
            put(&mut writer, Stream::Stdout, format!("line {number:03}\n").as_bytes());
        }
        drop(writer);
        let path = segment::path(dir.path(), 1);
        let written = std::fs::read(&path).unwrap();
        let mut bytes = written[..written.len() - cut as usize % written.len()].to_vec();
        bytes.extend_from_slice(&garbage);
        // Garbage may begin with the very bytes that were cut off.
        let same = bytes.iter().zip(&written).take_while(|(one, other)| one == other).count();
        let whole = same / (18 + 9);
        std::fs::write(&path, &bytes).unwrap();
        let mut writer = Writer::open(dir.path(), SMALL).unwrap();
        put(&mut writer, Stream::Stdout, b"after\n");

        let batch = read_all(&mut Reader::open(dir.path(), Position::START), 64);
        let mut wanted: Vec<String> = (0..whole).map(|number| format!("line {number:03}")).collect();
        wanted.push("after".to_owned());
        let got: Vec<String> =
            batch.lines.iter().map(|line| String::from_utf8_lossy(&line.bytes).into_owned()).collect();
        prop_assert_eq!(got, wanted);
        prop_assert_eq!(batch.lost_bytes, (bytes.len() - whole * 27) as u64);
    }
}

#[test]
fn a_flipped_bit_costs_one_record_and_never_the_end() {
    let dir = tempfile::tempdir().unwrap();
    let mut writer = Writer::open(dir.path(), SMALL).unwrap();
    for number in 0..3 {
        put(&mut writer, Stream::Stdout, format!("line {number:03}\n").as_bytes());
    }
    writer.finish(1).unwrap();
    let path = segment::path(dir.path(), 1);
    let whole = std::fs::read(&path).unwrap();
    for bit in 27 * 8..54 * 8 {
        let mut flipped = whole.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        std::fs::write(&path, &flipped).unwrap();
        let batch = read_all(&mut Reader::open(dir.path(), Position::START), 64);
        let lines: Vec<&[u8]> = batch.lines.iter().map(|line| &line.bytes[..]).collect();
        assert_eq!(lines, [b"line 000", b"line 002"], "bit {bit}");
        assert_eq!((batch.lost_bytes, batch.ended), (27, true), "bit {bit}");
    }
}

#[test]
fn a_damaged_record_of_any_content_costs_only_itself() {
    let recorded = |contents: &[&[u8]]| {
        let dir = tempfile::tempdir().unwrap();
        let mut writer =
            Writer::open(dir.path(), Limits { segment_bytes: 1 << 20, ..SMALL }).unwrap();
        contents.iter().for_each(|content| put(&mut writer, Stream::Stdout, content));
        writer.finish(1).unwrap();
        (std::fs::read(segment::path(dir.path(), 1)).unwrap(), dir)
    };
    let zeros = [&[0; 100_000][..], b"\n"].concat();
    // Each of them looks like a record of itself and all bytes behind it.
    let heads = [[0, 0x40, 0, 0].repeat(25_000), b"\n".to_vec()].concat();
    // This is the content of another spool, with an end.
    let (spool, _dir) = recorded(&[b"of another spool\n"]);
    for content in [zeros, heads, [&spool[..], b"\n"].concat()] {
        let (whole, dir) = recorded(&[b"before\n", &content, b"one\n", b"two\n"]);
        let start = 18 + 7;
        let size = 18 + content.len();
        let bits = (0..18 * 8).chain([200, size / 2 * 8 + 3, size * 8 - 1]);
        for bit in bits.map(|bit| start * 8 + bit) {
            let mut flipped = whole.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            std::fs::write(segment::path(dir.path(), 1), &flipped).unwrap();
            let batch = read_all(&mut Reader::open(dir.path(), Position::START), 64);
            let lines: Vec<&[u8]> = batch.lines.iter().map(|line| &line.bytes[..]).collect();
            assert_eq!(lines, [&b"before"[..], b"one", b"two"], "bit {bit}");
            assert_eq!((batch.lost_bytes, batch.ended), (size as u64, true), "bit {bit}");
        }
    }
}

#[test]
fn a_kind_of_record_that_is_not_known_is_a_later_versions() {
    let dir = tempfile::tempdir().unwrap();
    let mut writer = Writer::open(dir.path(), SMALL).unwrap();
    put(&mut writer, Stream::Stdout, b"line\n");
    drop(writer);
    let path = segment::path(dir.path(), 1);
    let mut bytes = std::fs::read(&path).unwrap();
    bytes[16] = 3;
    let crc = crc32fast::hash(&[&bytes[..4], &bytes[8..]].concat());
    bytes[4..8].copy_from_slice(&crc.to_le_bytes());
    std::fs::write(&path, &bytes).unwrap();
    let error = Reader::open(dir.path(), Position::START).read(64).unwrap_err().to_string();
    assert!(error.contains("later version"), "{error}");
}

#[test]
fn a_full_spool_takes_nothing_until_the_reader_frees_segments() {
    let dir = tempfile::tempdir().unwrap();
    let limits = Limits { segment_bytes: 1000, max_bytes: 2000 };
    let mut writer = Writer::open(dir.path(), limits).unwrap();
    let line = [b"z".repeat(199), b"\n".to_vec()].concat();
    put(&mut writer, Stream::Stderr, b"unfinished ");
    let mut taken = 0;
    while writer.append(Stream::Stdout, 7, &line).unwrap() == Accepted::Yes {
        taken += 1;
        assert!(taken < 100, "the limit was never met");
    }
    assert_eq!(taken, 9, "records of 218 bytes in 2,000");

    let mut reader = Reader::open(dir.path(), Position::START);
    assert_eq!(read_all(&mut reader, 1 << 20).lines.len(), 9);
    assert_eq!(writer.append(Stream::Stdout, 7, &line).unwrap(), Accepted::Full);
    reader.free(reader.position()).unwrap();
    put(&mut writer, Stream::Stdout, &line);
    writer.finish(8).unwrap();
    let rest = read_all(&mut reader, 1 << 20);
    assert_eq!(
        (text(&rest, Stream::Stdout), text(&rest, Stream::Stderr)),
        (line, b"unfinished \n".to_vec())
    );
    assert!(rest.ended);
}

#[test]
fn the_end_is_told_again_after_a_restart_and_taken_back_by_a_new_writer() {
    let dir = tempfile::tempdir().unwrap();
    Writer::open(dir.path(), SMALL).unwrap().finish(1).unwrap();
    let mut reader = Reader::open(dir.path(), Position::START);
    assert!(reader.read(100).unwrap().ended);
    assert!(Reader::open(dir.path(), reader.position()).read(100).unwrap().ended);
    let _second = Writer::open(dir.path(), SMALL).unwrap();
    let batch = reader.read(100).unwrap();
    assert_eq!((batch.ended, batch.lost_bytes), (false, 0));
}

#[test]
fn limits_that_can_lock_up_are_refused() {
    let limits = Limits { segment_bytes: 1000, max_bytes: 1999 };
    let refused = Writer::open(Path::new("/nowhere"), limits);
    assert!(matches!(refused, Err(Error::Limits(_))), "{refused:?}");
}

#[tokio::test]
async fn a_watch_wakes_for_output_and_survives_the_folder() {
    let dir = tempfile::tempdir().unwrap();
    let spool = dir.path().join("out");
    let mut writer = Writer::open(&spool, SMALL).unwrap();
    let watcher = watch::Watcher::start().unwrap();
    let seen = watcher.watch(&spool).unwrap();
    put(&mut writer, Stream::Stdout, b"hello\n");
    let start = std::time::Instant::now();
    seen.changed().await;
    assert!(start.elapsed() < std::time::Duration::from_millis(900), "woken by the notice");
    std::fs::remove_dir_all(&spool).unwrap();
    drop(seen);
}

/// Tells the writer that the reader is gone, also after a failed assertion.
struct Gone<'a>(&'a AtomicBool);

impl Drop for Gone<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

#[test]
fn nothing_is_lost_while_both_run_and_the_writer_meets_the_limit() {
    let dir = tempfile::tempdir().unwrap();
    let limits = Limits { segment_bytes: 8 * 1024, max_bytes: 32 * 1024 };
    let mut writer = Writer::open(dir.path(), limits).unwrap();
    let mut reader = Reader::open(dir.path(), Position::START);
    let lines = 20_000;
    let gone = AtomicBool::new(false);
    let got = std::thread::scope(|scope| {
        let gone = &gone;
        let _tell = Gone(gone);
        scope.spawn(move || {
            for number in 0..lines {
                let line = format!("line {number}\n");
                while writer.append(Stream::Stdout, 7, line.as_bytes()).unwrap() == Accepted::Full {
                    if gone.load(Ordering::Relaxed) {
                        return;
                    }
                    std::thread::yield_now();
                }
            }
            writer.finish(8).unwrap();
        });
        let mut got = 0;
        loop {
            let batch = reader.read(4096).unwrap();
            for line in &batch.lines {
                assert_eq!(line.bytes, format!("line {got}"));
                got += 1;
            }
            assert_eq!(batch.lost_bytes, 0);
            if batch.ended {
                return got;
            }
            // Every other round keeps the read segments until the writer has to wait.
            if batch.lines.is_empty() || got % 2 == 0 {
                reader.free(reader.position()).unwrap();
            }
        }
    });
    assert_eq!(got, lines);
}

#[test]
fn what_is_given_up_goes_by_whole_lines() {
    let dir = tempfile::tempdir().unwrap();
    let limits = Limits { segment_bytes: 64 * 1024, max_bytes: 128 * 1024 };
    let mut writer = Writer::open(dir.path(), limits).unwrap();
    let mut reader = Reader::open(dir.path(), Position::START);
    let out = Stream::Stdout;
    let dropped = |bytes, goes_on| Dropped { bytes, goes_on };

    // The buffered half of a line is dropped with its rest; the beginning of the next line stays.
    put(&mut writer, out, b"one\nha");
    assert_eq!(writer.give_up(out, b"lf\nlost\nbeg"), dropped(10, false));
    put(&mut writer, out, b"in\n");
    assert_eq!(text(&read_all(&mut reader, 1 << 20), out), b"one\nbegin\n");

    // The rest of a line that has not ended is dropped as well.
    put(&mut writer, out, b"ha");
    assert_eq!(writer.give_up(out, b"lf of it"), dropped(10, true));
    put(&mut writer, out, b"next\n");
    assert_eq!(text(&read_all(&mut reader, 1 << 20), out), b"next\n");

    // The reader has pieces of a long line, which ends where they do.
    put(&mut writer, out, &[b'x'; MAX_LINE_BYTES + 5]);
    assert_eq!(writer.give_up(out, b"end\n"), dropped(9, false));
    put(&mut writer, out, b"after\n");
    put(&mut writer, out, &[b'y'; MAX_LINE_BYTES + 5]);
    assert_eq!(writer.give_up(out, b"end"), dropped(8, true));
    writer.finish(7).unwrap();
    let mut expected = vec![b'x'; MAX_LINE_BYTES];
    expected.extend_from_slice(b"\nafter\n");
    expected.extend_from_slice(&[b'y'; MAX_LINE_BYTES]);
    expected.push(b'\n');
    assert_eq!(text(&read_all(&mut reader, 1 << 20), out), expected);
}
