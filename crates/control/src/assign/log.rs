//! The log route of a container by its `logConfiguration`, and the option checks of Docker's
//! awslogs driver: `daemon/logger` of moby, with the defaults that the ECS agent adds.

use std::collections::BTreeMap;

use api::ecs::{ContainerDefinition, LogDriver};
use model::id::Text;
use model::link::LogRoute;
use model::task::Task;

use super::go::{self, MAX_LENGTH};
use crate::definition;

/// Default buffer of the awslogs driver in non-blocking mode: 10 MiB.
const MAX_BUFFER_BYTES: u64 = 10 << 20;

const GROUP: &str = "awslogs-group";
const CREATE_GROUP: &str = "awslogs-create-group";
const DATETIME_FORMAT: &str = "awslogs-datetime-format";
const MULTILINE_PATTERN: &str = "awslogs-multiline-pattern";
const MODE: &str = "mode";
const MAX_BUFFER_SIZE: &str = "max-buffer-size";

/// Options of the awslogs driver, of every driver, and of ECS, which forms the stream's name from
/// the last.
const KNOWN: [&str; 17] = [
    GROUP,
    CREATE_GROUP,
    DATETIME_FORMAT,
    MULTILINE_PATTERN,
    MODE,
    MAX_BUFFER_SIZE,
    "awslogs-region",
    "awslogs-endpoint",
    "awslogs-stream",
    "awslogs-create-stream",
    "awslogs-format",
    "awslogs-force-flush-interval-seconds",
    "awslogs-max-buffered-events",
    "awslogs-credentials-endpoint",
    "tag",
    "cache-disabled",
    "awslogs-stream-prefix",
];

type Options = BTreeMap<String, String>;

/// Returns the route of a container's output. Any driver but awslogs is replaced by Gantry's own
/// store.
pub(super) fn route(task: &Task, container: &ContainerDefinition, uuid: &str) -> LogRoute {
    let Some((options, group)) = awslogs(container) else { return LogRoute::Kept };
    let option = |name: &str| options.get(name).map(String::as_str);
    let region = option("awslogs-region").unwrap_or(task.cluster.world.region.as_str());
    LogRoute::Awslogs {
        region: region.into(),
        group: group.into(),
        stream: stream(task, definition::name_of(container), uuid, options),
        create_group: option(CREATE_GROUP).and_then(boolean).unwrap_or(false),
        blocking: option(MODE) == Some("blocking"),
        max_buffer_bytes: option(MAX_BUFFER_SIZE).and_then(bytes).unwrap_or(MAX_BUFFER_BYTES),
        // An invalid pattern has already failed the task before this.
        multiline: multiline(options).ok().flatten().map(Text::from),
    }
}

/// The options of a container that logs to CloudWatch, and its group.
fn awslogs(container: &ContainerDefinition) -> Option<(&Options, &str)> {
    let log = container.log_configuration.as_ref()?;
    let options = log.options.as_ref().filter(|_| log.log_driver == LogDriver::Awslogs)?;
    Some((options, options.get(GROUP)?))
}

/// Returns the reason for which the driver would reject the options of `container`; the task fails
/// with it.
pub(super) fn refused(container: &ContainerDefinition) -> Option<String> {
    let (options, _) = awslogs(container)?;
    check(options).err().map(|why| format!("failed to initialize logging driver: {why}"))
}

fn check(options: &Options) -> Result<(), String> {
    let option = |name: &str| options.get(name).map(String::as_str);
    let mode = option(MODE).unwrap_or_default();
    if !matches!(mode, "" | "blocking" | "non-blocking") {
        return Err(format!("logger: logging mode not supported: {mode}"));
    }
    if let Some(size) = option(MAX_BUFFER_SIZE) {
        if mode == "blocking" {
            return Err("logger: max-buffer-size option is only supported with \
                        'mode=non-blocking'"
                .to_owned());
        }
        if bytes(size).is_none() {
            return Err(format!("error parsing option max-buffer-size: invalid size: '{size}'"));
        }
    }
    if let Some(unknown) = options.keys().find(|name| !KNOWN.contains(&name.as_str())) {
        return Err(format!("unknown log opt '{unknown}' for awslogs log driver"));
    }
    for name in [CREATE_GROUP, "awslogs-create-stream"] {
        let given = option(name).filter(|given| !given.is_empty());
        if let Some(given) = given.filter(|given| boolean(given).is_none()) {
            return Err(format!(
                "must specify valid value for log opt '{name}': strconv.ParseBool: parsing \
                 \"{given}\": invalid syntax"
            ));
        }
    }
    for name in ["awslogs-force-flush-interval-seconds", "awslogs-max-buffered-events"] {
        let is_count = |given: &&str| given.parse::<i64>().is_ok_and(|count| count > 0);
        let given = option(name).filter(|given| !given.is_empty());
        if let Some(given) = given.filter(|given| !is_count(given)) {
            return Err(format!("must specify a positive integer for log opt '{name}': {given}"));
        }
    }
    if options.contains_key(DATETIME_FORMAT) && options.contains_key(MULTILINE_PATTERN) {
        return Err(format!(
            "you cannot configure log opt '{DATETIME_FORMAT}' and '{MULTILINE_PATTERN}' at the \
             same time"
        ));
    }
    multiline(options).map(drop)
}

/// Returns the stream's name: `prefix/container/task`, or without a prefix the container's id, as
/// Docker does.
fn stream(task: &Task, name: &str, uuid: &str, options: &Options) -> Text {
    match (options.get("awslogs-stream"), options.get("awslogs-stream-prefix")) {
        (Some(stream), _) => stream.as_str().into(),
        (None, Some(prefix)) => format!("{prefix}/{name}/{}", task.id).into(),
        (None, None) => uuid.replace('-', "").into(),
    }
}

/// Reads a boolean as Go's `strconv.ParseBool` does.
fn boolean(text: &str) -> Option<bool> {
    match text {
        "1" | "t" | "T" | "TRUE" | "true" | "True" => Some(true),
        "0" | "f" | "F" | "FALSE" | "false" | "False" => Some(false),
        _ => None,
    }
}

/// Reads `10m`, `512k`, `1.5 GiB` or plain bytes: `RAMInBytes` of docker/go-units.
fn bytes(text: &str) -> Option<u64> {
    let end = text.rfind(|letter: char| letter.is_ascii_digit() || matches!(letter, '.' | ' '))?;
    let (number, suffix) = text.split_at(end + 1);
    let number: f64 = number.strip_suffix(' ').unwrap_or(number).parse().ok()?;
    let suffix = suffix.to_ascii_lowercase();
    let unit = suffix.strip_suffix("ib").or(suffix.strip_suffix('b')).unwrap_or(&suffix);
    let shift = match unit {
        "" if matches!(suffix.as_str(), "" | "b") => 0,
        "k" => 10,
        "m" => 20,
        "g" => 30,
        "t" => 40,
        "p" => 50,
        _ => return None,
    };
    // The conversion saturates at the largest whole number.
    let size = (number * (1_u64 << shift) as f64) as u64;
    (number >= 0.0).then_some(size)
}

/// Returns the pattern of an event's first line, for the regex crate; a date format wins over a
/// pattern.
fn multiline(options: &Options) -> Result<Option<String>, String> {
    let given = |name: &str| options.get(name).filter(|given| !given.is_empty());
    let dated = given(DATETIME_FORMAT).map(|format| of_datetime(format));
    let Some(pattern) = dated.or_else(|| given(MULTILINE_PATTERN).cloned()) else {
        return Ok(None);
    };
    let translated = go::translate(&pattern);
    translated.map(Some).map_err(|why| {
        format!(
            "awslogs could not parse multiline pattern key \"{pattern:.MAX_LENGTH$}\": error parsing \
             regexp: {why}"
        )
    })
}

/// Converts a strftime format to a pattern: directives have the driver's meaning, and the text
/// around them is already a regular expression.
fn of_datetime(format: &str) -> String {
    let mut pattern = String::new();
    let mut letters = format.chars();
    while let Some(letter) = letters.next() {
        if letter != '%' {
            pattern.push(letter);
            continue;
        }
        match letters.next() {
            Some(directive) => pattern.push_str(of_directive(directive)),
            None => pattern.push('%'),
        }
    }
    pattern
}

/// Returns the pattern of a directive; one that the driver does not know is dropped.
fn of_directive(directive: char) -> &'static str {
    match directive {
        'a' => "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)",
        'A' => "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)",
        'w' => "[0-6]",
        'd' => "(?:0[1-9]|[12][0-9]|3[01])",
        'b' => "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",
        'B' => {
            "(?:January|February|March|April|May|June|July|August|September|October|November|\
             December)"
        }
        'm' => "(?:0[1-9]|1[0-2])",
        'Y' => r"\d{4}",
        'y' => r"\d{2}",
        'H' => "(?:[01][0-9]|2[0-3])",
        'I' => "(?:0[0-9]|1[0-2])",
        'p' => "[AP]M",
        'M' | 'S' => "[0-5][0-9]",
        'f' => r"\d{6}",
        'z' => r"[+-]\d{4}",
        'Z' => "[A-Z]{1,4}T",
        'j' => "(?:[0-2][0-9]{2}|3[0-5][0-9]|36[0-6])",
        'L' => r"\.\d{3}",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_read_as_docker_reads_them() {
        let table = [
            ("10m", Some(10 << 20)),
            ("10MiB", Some(10 << 20)),
            ("1.5m", Some(3 << 19)),
            ("512k", Some(512 << 10)),
            ("1 g", Some(1 << 30)),
            ("25MB", Some(25 << 20)),
            ("4096", Some(4096)),
            ("4096b", Some(4096)),
            ("0", Some(0)),
            ("x", None),
            ("", None),
            ("m", None),
            ("-1m", None),
            ("1ib", None),
            ("1bb", None),
            ("1mi", None),
            ("1e", None),
            ("10 MiB s", None),
        ];
        for (text, size) in table {
            assert_eq!(bytes(text), size, "{text}");
        }
    }

    fn options(given: &[(&str, &str)]) -> Options {
        let given = given.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        given.chain([(GROUP.to_owned(), "g".to_owned())]).collect()
    }

    #[test]
    fn date_formats_and_patterns_begin_events() {
        let two = ["[2018-01-18T23:28:53+00:00] one", "  more"];
        let table: [(&str, &str, [&str; 2]); 9] = [
            (DATETIME_FORMAT, r"\[%Y-%m-%dT%H:%M:%S\+00:00\]", two),
            (DATETIME_FORMAT, "%Y-%m-%d %H:%M:%S%L", ["2024-01-02 03:04:05.123 a", " b"]),
            (DATETIME_FORMAT, "^%Y-%m-%d", ["2024-01-02 a", "x 2024-01-02"]),
            (DATETIME_FORMAT, "^(%b %d|%j)", ["Jan 02", "Jam 02"]),
            (DATETIME_FORMAT, "%Q%Y", ["2024", "20"]),
            (MULTILINE_PATTERN, "^{", ["{", " \"a\":1"]),
            (MULTILINE_PATTERN, r"^\<\d+\>", ["<134>a", " b"]),
            (MULTILINE_PATTERN, "^[[]", ["[1] a", " b"]),
            (MULTILINE_PATTERN, r"^\Q[\E", ["[1] a", " b"]),
        ];
        for (name, value, [begins, goes_on]) in table {
            let pattern = multiline(&options(&[(name, value)])).expect("a pattern");
            let pattern = regex::bytes::Regex::new(&pattern.expect("one")).expect("translated");
            let found = [begins, goes_on].map(|line| pattern.is_match(line.as_bytes()));
            assert_eq!(found, [true, false], "{value}");
        }
    }

    #[test]
    fn options_are_refused_in_the_words_of_docker() {
        type Given = &'static [(&'static str, &'static str)];
        let table: [(Given, Option<&str>); 13] = [
            (&[], None),
            (&[(CREATE_GROUP, "True"), (MODE, "non-blocking"), (MAX_BUFFER_SIZE, "1.5m")], None),
            (&[("awslogs-stream-prefix", "p"), ("tag", "x"), (MODE, "")], None),
            (&[(MULTILINE_PATTERN, "")], None),
            (&[("awslogs-colour", "red")], Some("unknown log opt 'awslogs-colour' for awslogs")),
            (&[(MODE, "sometimes")], Some("logging mode not supported: sometimes")),
            (&[(MAX_BUFFER_SIZE, "lots")], Some("error parsing option max-buffer-size")),
            (&[(MODE, "blocking"), (MAX_BUFFER_SIZE, "1m")], Some("is only supported with")),
            (&[(CREATE_GROUP, "yes")], Some("strconv.ParseBool: parsing \"yes\"")),
            (&[(DATETIME_FORMAT, "%Y"), (MULTILINE_PATTERN, "^a")], Some("at the same time")),
            (&[(MULTILINE_PATTERN, "(")], Some("could not parse multiline pattern key \"(\"")),
            (&[(MULTILINE_PATTERN, "(?!a)")], Some("invalid or unsupported Perl syntax")),
            (&[("awslogs-max-buffered-events", "0")], Some("must specify a positive integer")),
        ];
        for (given, expected) in table {
            let got = check(&options(given)).err();
            let is_right = match (&got, expected) {
                (None, None) => true,
                (Some(got), Some(expected)) => got.contains(expected),
                (None | Some(_), _) => false,
            };
            assert!(is_right, "{given:?}: {got:?}");
        }
    }

    #[test]
    fn a_boolean_is_what_go_takes_for_one() {
        let read = ["1", "True", "t", "F", "0", "yes", "tRUE", ""].map(boolean);
        let (yes, no) = (Some(true), Some(false));
        assert_eq!(read, [yes, yes, yes, no, no, None, None, None]);
    }
}
