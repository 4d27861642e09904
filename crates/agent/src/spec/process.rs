//! The process of a container: command line, environment, working directory.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;

use model::id::Text;
use model::instance::Protocol;
use model::link::{AssignedContainer, Isolation};

use super::{Place, endpoint_id};
use crate::task::step::{CreateContainer, Image};

/// Docker's default, if neither image nor definition sets it.
const PATH: &str = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/// Base URL of the metadata endpoint inside a task.
const METADATA: &str = "http://169.254.170.2";

/// Returns the command line. As in Docker, an entry point in the definition discards the image's
/// command.
pub(crate) fn command_line(
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

/// Returns the environment as `NAME=value`, each name once: Docker's own variables, those of links,
/// the image's, those of environment files, ECS's, then the definition's. A later value wins but
/// keeps the first one's place.
pub(super) fn environment(
    create: &CreateContainer,
    container: &AssignedContainer,
    place: &Place,
) -> Vec<String> {
    let (task, image) = (&*create.task, &create.image);
    let mut merged = Merged::default();
    merged.set("PATH", PATH);
    // In host mode this is the host's name, as in Docker.
    if let Some(hostname) = place.etc.get("hostname") {
        merged.set("HOSTNAME", hostname.trim_end());
    }
    if container.pseudo_terminal {
        merged.set("TERM", "xterm");
    }
    merged.set("HOME", &place.home);
    for link in &container.links {
        let (name, alias) = link.split_once(':').unwrap_or((link, link));
        let linked = task.containers.iter().find(|found| &*found.name == name);
        if let (Some(linked), Some(address)) = (linked, create.addresses.get(name)) {
            set_linked(&mut merged, &container.name, alias, linked, *address);
        }
    }
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

/// Sets Docker's variables about a linked container for `container`, which knows it as `alias`: its
/// ports, and the variables of its definition.
fn set_linked(
    merged: &mut Merged,
    container: &str,
    alias: &str,
    linked: &AssignedContainer,
    address: Ipv4Addr,
) {
    let prefix = alias.to_uppercase().replace('-', "_");
    let mut ports: Vec<(u16, &str)> = linked
        .ports
        .iter()
        .map(|one| {
            let protocol = match one.protocol {
                Protocol::Tcp => "tcp",
                Protocol::Udp => "udp",
            };
            (one.container_port, protocol)
        })
        .collect();
    ports.sort_unstable();
    ports.dedup();
    for (at, (port, protocol)) in ports.iter().enumerate() {
        let url = format!("{protocol}://{address}:{port}");
        if at == 0 {
            merged.set(&format!("{prefix}_PORT"), &url);
        }
        let name = format!("{prefix}_PORT_{port}_{}", protocol.to_uppercase());
        merged.set(&name, &url);
        merged.set(&format!("{name}_ADDR"), &address.to_string());
        merged.set(&format!("{name}_PORT"), &port.to_string());
        merged.set(&format!("{name}_PROTO"), protocol);
    }
    merged.set(&format!("{prefix}_NAME"), &format!("/{container}/{alias}"));
    // Docker leaves out these two.
    let told = linked.environment.iter().filter(|(name, _)| !matches!(&**name, "HOME" | "PATH"));
    for (name, value) in told {
        merged.set(&format!("{prefix}_ENV_{name}"), value);
    }
}

/// Variables in the order in which they were first set.
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

/// Returns the command line of a health check: `CMD` and words, `CMD-SHELL` and a line, or plain
/// words. A single plain word is a line for the shell, since it may hold a whole command.
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
    use std::sync::Arc;

    use model::link::{AssignedTask, PortMapping};

    use super::*;
    use crate::fixture;
    use crate::spec::tests::{image, place};
    use crate::task::step::Run;

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
        let create = create(task, image, BTreeMap::new());
        let mut place = place();
        place.etc.insert("hostname", "here\n".to_owned());
        let env = environment(&create, &container, &place);
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

    fn create(
        task: AssignedTask,
        image: Image,
        addresses: BTreeMap<Text, Ipv4Addr>,
    ) -> CreateContainer {
        let run = Run { container: task.containers[0].name.clone(), number: 0 };
        CreateContainer { task: Arc::new(task), run, image, bindings: vec![], addresses }
    }

    #[test]
    fn links_bring_the_variables_of_docker() {
        let port =
            |protocol, container_port| PortMapping { protocol, container_port, host_port: 0 };
        let (mut app, mut db) = (fixture::container("app"), fixture::container("db"));
        app.links = vec!["db:my-pg".into()];
        app.environment = vec![("MY_PG_ENV_DBX".into(), "mine".into())];
        db.ports = vec![port(Protocol::Udp, 5432), port(Protocol::Tcp, 5432)];
        db.environment = vec![("DBX".into(), "1".into()), ("PATH".into(), "/".into())];
        db.environment.push(("A".into(), "b".into()));
        let task = fixture::task("t", vec![app.clone(), db]);
        let addresses = BTreeMap::from([("db".into(), Ipv4Addr::new(10, 0, 0, 2))]);
        let env = environment(&create(task, image(), addresses), &app, &place());
        let linked: Vec<&str> = env.iter().filter_map(|pair| pair.strip_prefix("MY_PG_")).collect();
        let expected = [
            "PORT=tcp://10.0.0.2:5432",
            "PORT_5432_TCP=tcp://10.0.0.2:5432",
            "PORT_5432_TCP_ADDR=10.0.0.2",
            "PORT_5432_TCP_PORT=5432",
            "PORT_5432_TCP_PROTO=tcp",
            "PORT_5432_UDP=udp://10.0.0.2:5432",
            "PORT_5432_UDP_ADDR=10.0.0.2",
            "PORT_5432_UDP_PORT=5432",
            "PORT_5432_UDP_PROTO=udp",
            "NAME=/app/my-pg",
            "ENV_DBX=mine",
            "ENV_A=b",
        ];
        assert_eq!(linked, expected);
    }

    #[test]
    fn a_check_is_words_or_a_line() {
        assert_eq!(check_command(&words(&["CMD", "a", "b c"])), ["a", "b c"]);
        assert_eq!(check_command(&words(&["CMD-SHELL", "a || b"])), ["/bin/sh", "-c", "a || b"]);
        assert_eq!(check_command(&words(&["a || b"])), ["/bin/sh", "-c", "a || b"]);
        assert_eq!(check_command(&words(&["a", "b"])), ["a", "b"]);
    }
}
