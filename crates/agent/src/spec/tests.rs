//! Whole specifications, and the places and images for the tests of the parts.

use std::collections::BTreeMap;
use std::sync::Arc;

use model::link::RestartPolicy;

use super::*;
use crate::fixture;
use crate::task::step::Image;

pub(super) fn image() -> Image {
    Image {
        digest: "sha256:0".into(),
        pulled: true,
        entry_point: vec![],
        command: vec![],
        environment: vec![],
        user: "".into(),
        working_directory: "".into(),
        stop_signal: "".into(),
        volumes: vec![],
        labels: BTreeMap::new(),
    }
}

pub(super) fn place() -> Place {
    Place {
        rootfs: "/p/rootfs".into(),
        etc: BTreeMap::from([("resolv.conf", "nameserver 192.0.2.53\n".to_owned())]),
        output: "/p/output".into(),
        volumes: BTreeMap::new(),
        image_volumes: vec![],
        shared_memory: "/p/shm".into(),
        network: Some("/run/ns".into()),
        user: User { uid: 0, gid: 0, groups: vec![] },
        home: "/root".into(),
        environment: BTreeMap::new(),
        most_open_files: u64::MAX,
    }
}

fn create(task: AssignedTask) -> CreateContainer {
    let run = Run { container: task.containers[0].name.clone(), number: 2 };
    let image = Image { command: vec!["true".into()], ..image() };
    let (bindings, addresses) = (vec![], BTreeMap::new());
    CreateContainer { task: Arc::new(task), run, image, bindings, addresses }
}

#[test]
fn a_life_is_named_and_found_again() {
    let task = fixture::task("t", vec![fixture::container("a"), fixture::container("b")]);
    let run = Run { container: "b".into(), number: 3 };
    let name = run_name(&task, &run).expect("a name");
    assert_eq!(name.as_str(), "1.3");
    assert_eq!(run_of(&task, &name), Some(run));
    assert_eq!(run_of(&task, &holder_name()), None);
}

#[test]
fn only_a_container_without_company_and_second_life_is_the_sole_one() {
    let mut task = fixture::task("t", vec![fixture::container("a")]);
    assert_eq!(sole_run(&task).expect("one").as_str(), "0.0");
    task.ipc_mode = NamespaceMode::Task;
    assert_eq!(sole_run(&task), None);
    task.ipc_mode = NamespaceMode::Container;
    let policy = RestartPolicy { ignored_exit_codes: vec![], attempt_period_s: 60 };
    task.containers[0].restart = Some(policy);
    assert_eq!(sole_run(&task), None);
    let task = fixture::task("t", vec![fixture::container("a"), fixture::container("b")]);
    assert_eq!(sole_run(&task), None);
}

#[test]
fn the_network_is_the_tasks_the_hosts_or_none() {
    let mut task = fixture::task("t", vec![fixture::container("web")]);
    let net = |task: &AssignedTask, place: &Place| {
        container_spec(&create(task.clone()), place).expect("a spec").namespaces.net
    };
    assert_eq!(net(&task, &place()), Namespace::Path("/run/ns".into()));
    assert_eq!(net(&task, &Place { network: None, ..place() }), Namespace::New);
    task.network = TaskNetwork::Host;
    assert_eq!(net(&task, &Place { network: None, ..place() }), Namespace::Host);
    task.containers[0].disable_networking = true;
    assert_eq!(net(&task, &Place { network: None, ..place() }), Namespace::New);
}

#[test]
fn a_runtime_id_is_dockers_or_the_tasks_id_and_ten_digits() {
    let mut task = fixture::task("0123456789abcdef0123456789abcdef", vec![]);
    let id = runtime_id(&task, "web");
    assert!(id.len() == 64 && id.bytes().all(|byte| byte.is_ascii_hexdigit()), "{id}");
    assert_ne!(id, runtime_id(&task, "api"));
    task.isolation = Isolation::Fargate;
    let id = runtime_id(&task, "web");
    let (task_part, digits) = id.split_once('-').expect("a hyphen");
    assert_eq!((task_part.len(), digits.len()), (32, 10));
    assert_ne!(id, runtime_id(&task, "api"));
    assert_eq!(id, endpoint_id(&task, "web"));
}

#[test]
fn each_container_without_a_name_has_the_beginning_of_its_id() {
    let task = fixture::task("t", vec![fixture::container("a"), fixture::container("b")]);
    let names: Vec<String> =
        task.containers.iter().filter_map(|one| hostname(&task, one)).collect();
    assert_eq!(names[0], runtime_id(&task, "a")[..12]);
    assert_ne!(names[0], names[1]);
}

#[test]
fn no_size_of_shared_memory_is_without_limit() {
    let size = |said| {
        let mut web = fixture::container("web");
        web.linux.shared_memory_mib = said;
        let spec = container_spec(&create(fixture::task("t", vec![web])), &place());
        spec.map(|spec| spec.shm_bytes >> 20)
    };
    assert_eq!((size(None), size(Some(0)), size(Some(3))), (Ok(64), Ok(64), Ok(3)));
    assert!(size(Some(-1)).is_err());
}
