//! The tar reader against archives written by an independent writer, and against broken ones.

use super::*;
use proptest::prelude::*;
use std::io::Cursor;

fn file(name: &str, body: &[u8]) -> Vec<u8> {
    let mut builder = tar::Builder::new(Vec::new());
    let mut header = Header::new_gnu();
    header.set_size(body.len() as u64);
    header.set_mode(0o4755);
    header.set_uid(3_000_000);
    header.set_gid(7);
    header.set_mtime(1_700_000_000);
    builder.append_data(&mut header, name, body).unwrap();
    builder.into_inner().unwrap()
}

fn first(bytes: &[u8]) -> (Entry, Vec<u8>) {
    let mut reader = TarReader::new(Cursor::new(bytes));
    let entry = reader.next_entry().unwrap().unwrap();
    let mut body = Vec::new();
    reader.read_to_end(&mut body).unwrap();
    (entry, body)
}

#[test]
fn a_file_is_read_with_all_its_properties() {
    let (entry, body) = first(&file("dir/name", b"hello"));
    assert_eq!(body, b"hello");
    assert_eq!((entry.mode, entry.uid, entry.gid, entry.size), (0o4755, 3_000_000, 7, 5));
    assert_eq!((entry.path, entry.mtime), (PathBuf::from("dir/name"), (1_700_000_000, 0)));
}

#[test]
fn names_longer_than_the_header_are_read() {
    let name = format!("{}/end", "d".repeat(300));
    assert_eq!(first(&file(&name, b"")).0.path, PathBuf::from(name));
}

#[test]
fn the_end_mark_and_a_bare_end_both_end() {
    let whole = file("a", b"x");
    for bytes in [&whole[..], &whole[..1024], &whole[..513]] {
        let mut reader = TarReader::new(Cursor::new(bytes));
        assert!(reader.next_entry().unwrap().is_some());
        assert!(reader.next_entry().unwrap().is_none(), "{}", bytes.len());
    }
}

#[test]
fn truncation_is_noticed() {
    let whole = file("a", &[7; 2000]);
    for length in [100, 511, 512 + 1000] {
        let mut reader = TarReader::new(Cursor::new(&whole[..length]));
        let result = reader.next_entry().and_then(|_| reader.next_entry());
        assert!(result.is_err(), "{length}");
    }
}

#[test]
fn a_wrong_checksum_and_an_unknown_type_are_refused() {
    let mut bytes = file("a", b"x");
    bytes[0] = b'b';
    assert!(TarReader::new(Cursor::new(&bytes)).next_entry().is_err());
    let mut header = Header::new_gnu();
    header.set_path("a").unwrap();
    header.set_entry_type(EntryType::new(b'M'));
    header.set_size(0);
    header.set_cksum();
    assert!(TarReader::new(Cursor::new(header.as_bytes())).next_entry().is_err());
}

#[test]
fn a_huge_long_name_is_refused_before_it_is_read() {
    let mut header = Header::new_gnu();
    header.set_entry_type(EntryType::GNULongName);
    header.set_size(1 << 40);
    header.set_cksum();
    let endless = Cursor::new(*header.as_bytes()).chain(io::repeat(b'a'));
    let error = TarReader::new(endless).next_entry().unwrap_err();
    assert!(error.to_string().contains("larger than 1 MiB"));
}

/// Reads the output of `tar --sparse --format=posix`: names and sizes in pax, the map in the body.
#[test]
fn pax_sparse_files_are_read() {
    let mut builder = tar::Builder::new(Vec::new());
    builder
        .append_pax_extensions([
            ("GNU.sparse.major", &b"1"[..]),
            ("GNU.sparse.minor", b"0"),
            ("GNU.sparse.name", b"holes"),
            ("GNU.sparse.realsize", b"10000"),
        ])
        .unwrap();
    let mut body = b"2\n0\n3\n9000\n2\n".to_vec();
    body.resize(512, 0);
    body.extend(b"abcde");
    let mut header = Header::new_ustar();
    header.set_size(body.len() as u64);
    header.set_mode(0o644);
    header.set_uid(0);
    header.set_gid(0);
    header.set_mtime(0);
    builder.append_data(&mut header, "GNUSparseFile.1/holes", &body[..]).unwrap();
    let (entry, body) = first(&builder.into_inner().unwrap());
    let segments = [Segment { offset: 0, length: 3 }, Segment { offset: 9000, length: 2 }];
    assert_eq!(entry.segments.unwrap(), segments);
    assert_eq!((entry.size, entry.path), (10_000, PathBuf::from("holes")));
    assert_eq!(body, b"abcde");
}

#[test]
fn sparse_maps_must_fit() {
    let map = |offset, length| [Segment { offset: 0, length: 4 }, Segment { offset, length }];
    assert!(check_segments(Some(&map(4, 2)), 6, 6).is_ok());
    assert!(check_segments(Some(&map(3, 2)), 6, 6).is_err());
    assert!(check_segments(Some(&map(5, 2)), 6, 6).is_err());
    assert!(check_segments(Some(&map(4, 2)), 6, 7).is_err());
    assert!(check_segments(Some(&map(u64::MAX, 2)), 6, 6).is_err());
}

proptest! {
    #[test]
    fn damaged_archives_end_without_panic(
        flips in prop::collection::vec((0usize..1536, any::<u8>()), 1..12),
        refresh in any::<bool>(),
    ) {
        let mut bytes = file("dir/name", b"hello");
        for (at, value) in flips {
            bytes[at] = value;
        }
        if refresh {
            let mut header = Header::from_byte_slice(&bytes[..512]).clone();
            header.set_cksum();
            bytes[..512].copy_from_slice(header.as_bytes());
        }
        let mut reader = TarReader::new(Cursor::new(bytes));
        for _ in 0..8 {
            if !matches!(reader.next_entry(), Ok(Some(_))) {
                break;
            }
        }
    }
}
