//! Where a container's output goes, by its `logConfiguration`.

use std::collections::BTreeMap;

use api::ecs::{ContainerDefinition, LogDriver};
use model::id::Text;
use model::link::LogRoute;
use model::task::Task;

use crate::definition;

/// What the awslogs driver buffers in non-blocking mode when nothing is said: 10 MiB.
const MAX_BUFFER_BYTES: u64 = 10 << 20;

/// Anything but awslogs is kept by Gantry alone.
pub(super) fn route(task: &Task, container: &ContainerDefinition, uuid: &str) -> LogRoute {
    let Some(log) = container.log_configuration.as_ref() else { return LogRoute::Kept };
    let options = log.options.clone().unwrap_or_default();
    let option = |name: &str| options.get(name).map(String::as_str);
    let (LogDriver::Awslogs, Some(group)) = (log.log_driver, option("awslogs-group")) else {
        return LogRoute::Kept;
    };
    let region = option("awslogs-region").unwrap_or(task.cluster.world.region.as_str());
    LogRoute::Awslogs {
        region: region.into(),
        group: group.into(),
        stream: stream(task, definition::name_of(container), uuid, &options),
        create_group: option("awslogs-create-group") == Some("true"),
        blocking: option("mode") == Some("blocking"),
        max_buffer_bytes: option("max-buffer-size").and_then(bytes).unwrap_or(MAX_BUFFER_BYTES),
        multiline: multiline(&options),
    }
}

/// `prefix/container/task`; without a prefix the container's own id, as Docker names it.
fn stream(task: &Task, name: &str, uuid: &str, options: &BTreeMap<String, String>) -> Text {
    match (options.get("awslogs-stream"), options.get("awslogs-stream-prefix")) {
        (Some(stream), _) => stream.as_str().into(),
        (None, Some(prefix)) => format!("{prefix}/{name}/{}", task.id).into(),
        (None, None) => uuid.replace('-', "").into(),
    }
}

/// Reads `10m`, `512k`, `1g` or plain bytes.
fn bytes(text: &str) -> Option<u64> {
    let text = text.trim().to_lowercase();
    let text = text.strip_suffix('b').unwrap_or(&text);
    let (number, shift) = match text.as_bytes().last()? {
        b'k' => (&text[..text.len() - 1], 10),
        b'm' => (&text[..text.len() - 1], 20),
        b'g' => (&text[..text.len() - 1], 30),
        _ => (text, 0),
    };
    number.parse::<u64>().ok()?.checked_mul(1 << shift)
}

fn multiline(options: &BTreeMap<String, String>) -> Option<Text> {
    let dated = options.get("awslogs-datetime-format").map(|format| of_datetime(format));
    let pattern = dated.or_else(|| options.get("awslogs-multiline-pattern").cloned())?;
    Some(pattern.into())
}

/// The regular expression for a strftime format, by the directives that the driver knows.
fn of_datetime(format: &str) -> String {
    let mut pattern = String::new();
    let mut letters = format.chars();
    while let Some(letter) = letters.next() {
        if letter != '%' {
            pattern.push_str(&regex::escape(letter.encode_utf8(&mut [0; 4])));
            continue;
        }
        pattern.push_str(match letters.next() {
            Some('Y') => r"\d{4}",
            Some('y' | 'm' | 'd' | 'H' | 'I' | 'M' | 'S') => r"\d{2}",
            Some('j' | 'L') => r"\d{3}",
            Some('f') => r"\d{6}",
            Some('w') => r"\d",
            Some('a' | 'b') => r"[A-Z][a-z]{2}",
            Some('A' | 'B') => r"[A-Z][a-z]+",
            Some('p') => r"[AP]M",
            Some('z') => r"[+-]\d{4}",
            Some('Z') => r"[A-Z]{1,4}T?",
            Some(_) | None => "%",
        });
    }
    pattern
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_read() {
        let sizes = ["10m", "512k", "1g", "25MB", "4096", "x", ""].map(bytes);
        let expected = [
            Some(10 << 20),
            Some(512 << 10),
            Some(1 << 30),
            Some(25 << 20),
            Some(4096),
            None,
            None,
        ];
        assert_eq!(sizes, expected);
    }

    #[test]
    fn a_date_format_becomes_a_pattern() {
        let pattern = of_datetime("[%Y-%m-%d %H:%M:%S,%L]");
        let pattern = regex::Regex::new(&pattern).expect("a pattern");
        assert!(pattern.is_match("[2026-11-21 11:05:09,123] started"));
        assert!(!pattern.is_match("    at main.rs:12"));
    }
}
