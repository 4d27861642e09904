//! Environment files: objects of S3 with variables for a container. Parses their names and content
//! as the ECS agent does; the program that runs the agent fetches them.

use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::Arc;

use model::id::Text;

/// A longer line is refused, as the ECS agent does.
const MAX_LINE_BYTES: usize = 64 << 10;

/// The most bytes of one file. The kernel gives a program at most 2 MiB of environment.
pub const MAX_FILE_BYTES: usize = 1 << 20;

/// An object to fetch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// The expected owner of the bucket: the task's account.
    pub account: Text,
    pub region: Text,
    pub bucket: String,
    pub key: String,
}

/// The content of an object, of at most [`MAX_FILE_BYTES`], or the reason for a failure.
pub type Reading = Pin<Box<dyn Future<Output = Result<Vec<u8>, String>> + Send>>;

/// Fetches objects of the control plane's S3.
pub type Objects = Arc<dyn Fn(Wanted) -> Reading + Send + Sync>;

/// Variables by name.
pub(crate) type Variables = BTreeMap<String, String>;

/// Returns bucket and key of `arn:aws:s3:::BUCKET/KEY`.
pub(crate) fn bucket_and_key(arn: &str) -> Option<(&str, &str)> {
    let mut parts = arn.splitn(6, ':');
    let (kind, _partition, service) = (parts.next()?, parts.next()?, parts.next()?);
    let (_region, _account, object) = (parts.next()?, parts.next()?, parts.next()?);
    let (bucket, key) = object.split_once('/')?;
    let fits = kind == "arn" && service == "s3" && !bucket.is_empty() && !key.is_empty();
    fits.then_some((bucket, key))
}

/// Merges the variables of several files; the first file that has one wins.
pub(crate) fn merged(files: impl IntoIterator<Item = Variables>) -> Variables {
    let mut all = Variables::new();
    for (name, value) in files.into_iter().flatten() {
        all.entry(name).or_insert(value);
    }
    all
}

/// Reads a file of lines `NAME=VALUE`, without unquoting. Lines that begin with `#`, lack a `=` or
/// have nothing on one side of it are ignored; the later of two lines for one name wins.
pub(crate) fn read(content: Vec<u8>) -> Result<Variables, String> {
    let text = String::from_utf8(content).map_err(|_| "the file is no UTF-8 text".to_owned())?;
    let mut variables = Variables::new();
    for (index, line) in text.split('\n').enumerate() {
        let line = line.strip_suffix('\r').unwrap_or(line);
        if line.len() > MAX_LINE_BYTES {
            return Err(format!("line {} has more than {MAX_LINE_BYTES} bytes", index + 1));
        }
        let Some((name, value)) = line.split_once('=') else { continue };
        if !line.starts_with('#') && !name.is_empty() && !value.is_empty() {
            variables.insert(name.to_owned(), value.to_owned());
        }
    }
    Ok(variables)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn variables(text: &str) -> Vec<(String, String)> {
        read(text.as_bytes().to_vec()).expect("readable").into_iter().collect()
    }

    fn pair(name: &str, value: &str) -> (String, String) {
        (name.to_owned(), value.to_owned())
    }

    #[test]
    fn lines_are_taken_as_they_stand() {
        let text = "# comment\n\nA=1\r\nB=\"two words\" # kept\nC=x=y\n#D=4\n D = 5\nE=\n=6\nF\n\
                    A=later\nlast=line";
        let expected = [
            pair(" D ", " 5"),
            pair("A", "later"),
            pair("B", "\"two words\" # kept"),
            pair("C", "x=y"),
            pair("last", "line"),
        ];
        assert_eq!(variables(text), expected);
        assert_eq!(variables(""), []);
    }

    #[test]
    fn what_is_no_text_or_too_long_is_refused() {
        assert!(read(vec![0xff]).is_err());
        let long = format!("A=1\nB={}", "x".repeat(MAX_LINE_BYTES));
        assert_eq!(read(long.into_bytes()), Err("line 2 has more than 65536 bytes".to_owned()));
    }

    #[test]
    fn the_first_file_wins() {
        let files = ["A=1\nB=1", "B=2\nC=2"].map(|text| read(text.into()).expect("readable"));
        let found: Vec<_> = merged(files).into_iter().collect();
        assert_eq!(found, [pair("A", "1"), pair("B", "1"), pair("C", "2")]);
    }

    #[test]
    fn arns_name_bucket_and_key() {
        let found = bucket_and_key("arn:aws:s3:::b/dir/a:b.env");
        assert_eq!(found, Some(("b", "dir/a:b.env")));
        for wrong in ["", "s3://b/k", "arn:aws:s3:::b", "arn:aws:s3:::b/", "arn:aws:ecs:::b/k"] {
            assert_eq!(bucket_and_key(wrong), None, "{wrong}");
        }
    }
}
