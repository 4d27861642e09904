//! What runs and how it is addressed: command line, environment, working directory.

use std::collections::BTreeMap;

use model::id::Text;
use model::link::{AssignedContainer, AssignedTask, Isolation};

use super::{Place, endpoint_id};
use crate::task::step::Image;

/// As Docker sets it when neither image nor definition does.
const PATH: &str = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/// Where the metadata endpoint answers inside a task.
const METADATA: &str = "http://169.254.170.2";

/// Docker's rule: an entry point of the definition takes the image's command away with it.
pub(super) fn command_line(
    container: &AssignedContainer,
    image: &Image,
) -> Result<Vec<String>, String> {
    let (entry, command) = match (&container.entry_point, &container.command) {
        (Some(entry), command) => (entry, command.as_ref()),
        (None, Some(command)) => (&image.entry_point, Some(command)),
        (None, None) => (&image.entry_point, Some(&image.command)),
    };
    let words = entry.iter().chain(command.into_iter().flatten());
    let argv: Vec<String> = words.map(|word| word.to_string()).collect();
    if argv.is_empty() {
        return Err("No command specified".to_owned());
    }
    Ok(argv)
}

pub(super) fn working_directory(container: &AssignedContainer, image: &Image) -> String {
    let said = container.working_directory.as_deref().filter(|said| !said.is_empty());
    let chosen = said.unwrap_or(&image.working_directory);
    if chosen.is_empty() { "/".to_owned() } else { chosen.to_owned() }
}

/// `NAME=value` for each name once: Docker's own, the image's, those of environment files, ECS's,
/// then the definition's; the later wins, and stands where the first stood.
pub(super) fn environment(
    task: &AssignedTask,
    container: &AssignedContainer,
    image: &Image,
    place: &Place,
) -> Vec<String> {
    let mut merged = Merged::default();
    merged.set("PATH", PATH);
    // In host mode it is the host's, as in Docker.
    if let Some(hostname) = place.etc.get("hostname") {
        merged.set("HOSTNAME", hostname.trim_end());
    }
    if container.pseudo_terminal {
        merged.set("TERM", "xterm");
    }
    merged.set("HOME", &place.home);
    for pair in &image.environment {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        merged.set(name, value);
    }
    for (name, value) in &place.environment {
        merged.set(name, value);
    }
    let id = endpoint_id(task, &container.name);
    merged.set("ECS_CONTAINER_METADATA_URI", &format!("{METADATA}/v3/{id}"));
    merged.set("ECS_CONTAINER_METADATA_URI_V4", &format!("{METADATA}/v4/{id}"));
    merged.set("ECS_AGENT_URI", &format!("{METADATA}/api/{id}"));
    merged.set(
        "AWS_EXECUTION_ENV",
        match task.isolation {
            Isolation::Instance => "AWS_ECS_EC2",
            Isolation::Fargate => "AWS_ECS_FARGATE",
        },
    );
    merged.set("AWS_REGION", &task.region);
    merged.set("AWS_DEFAULT_REGION", &task.region);
    for (name, value) in &container.environment {
        merged.set(name, value);
    }
    merged.pairs
}

/// Names in the order in which they were first set.
#[derive(Default)]
struct Merged {
    pairs: Vec<String>,
    places: BTreeMap<String, usize>,
}

impl Merged {
    fn set(&mut self, name: &str, value: &str) {
        let pair = format!("{name}={value}");
        match self.places.get(name) {
            Some(place) => self.pairs[*place] = pair,
            None => {
                self.places.insert(name.to_owned(), self.pairs.len());
                self.pairs.push(pair);
            }
        }
    }
}

/// The command line of a health check: `CMD` and words, `CMD-SHELL` and a line, or plain words. A
/// single plain word is a line for the shell, since it may hold a whole command.
pub(crate) fn check_command(command: &[Text]) -> Vec<String> {
    let shell = |line: &str| vec!["/bin/sh".to_owned(), "-c".to_owned(), line.to_owned()];
    match command {
        [kind, line @ ..] if &**kind == "CMD-SHELL" => shell(&line.join(" ")),
        [kind, words @ ..] if &**kind == "CMD" => words.iter().map(|w| w.to_string()).collect(),
        [line] => shell(line),
        words => words.iter().map(|word| word.to_string()).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;
    use crate::spec::tests::{image, place};

    fn words(words: &[&str]) -> Vec<Text> {
        words.iter().map(|word| Text::from(*word)).collect()
    }

    #[test]
    fn entry_point_and_command_merge_by_dockers_rules() {
        let image =
            Image { entry_point: words(&["/entry"]), command: words(&["serve"]), ..image() };
        type Row = (Option<Vec<Text>>, Option<Vec<Text>>, &'static [&'static str]);
        let table: [Row; 5] = [
            (None, None, &["/entry", "serve"]),
            (None, Some(words(&["check"])), &["/entry", "check"]),
            (Some(words(&["sh"])), None, &["sh"]),
            (Some(words(&["sh"])), Some(words(&["-c", "x"])), &["sh", "-c", "x"]),
            (Some(vec![]), Some(words(&["ls"])), &["ls"]),
        ];
        for (entry_point, command, expected) in table {
            let mut container = fixture::container("web");
            (container.entry_point, container.command) = (entry_point, command);
            assert_eq!(command_line(&container, &image).expect("a command"), expected);
        }
        let nothing = command_line(&fixture::container("web"), &super::super::tests::image());
        assert_eq!(nothing, Err("No command specified".to_owned()));
    }

    #[test]
    fn the_definition_wins_over_ecs_and_the_image_and_each_name_comes_once() {
        let image = Image { environment: words(&["A=image", "B=image"]), ..image() };
        let mut container = fixture::container("web");
        container.environment =
            vec![("A".into(), "x".into()), ("AWS_REGION".into(), "mars".into())];
        let task = fixture::task("t", vec![container.clone()]);
        let mut place = place();
        place.etc.insert("hostname", "here\n".to_owned());
        let env = environment(&task, &container, &image, &place);
        let values = |name: &str| {
            let prefix = format!("{name}=");
            env.iter().filter_map(|pair| pair.strip_prefix(&prefix)).collect::<Vec<_>>()
        };
        assert_eq!(values("A"), ["x"]);
        assert_eq!(values("B"), ["image"]);
        assert_eq!(values("AWS_REGION"), ["mars"]);
        assert_eq!(values("AWS_DEFAULT_REGION"), ["us-east-1"]);
        assert_eq!(values("AWS_EXECUTION_ENV"), ["AWS_ECS_EC2"]);
        assert_eq!(values("HOSTNAME"), ["here"]);
        let uri = values("ECS_CONTAINER_METADATA_URI_V4");
        assert!(uri[0].starts_with("http://169.254.170.2/v4/t-"), "{uri:?}");
    }

    #[test]
    fn a_check_is_words_or_a_line() {
        assert_eq!(check_command(&words(&["CMD", "a", "b c"])), ["a", "b c"]);
        assert_eq!(check_command(&words(&["CMD-SHELL", "a || b"])), ["/bin/sh", "-c", "a || b"]);
        assert_eq!(check_command(&words(&["a || b"])), ["/bin/sh", "-c", "a || b"]);
        assert_eq!(check_command(&words(&["a", "b"])), ["a", "b"]);
    }
}
