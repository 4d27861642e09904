//! Several tasks that compete for the resources of one host.

use super::*;

#[test]
fn two_tasks_never_get_one_port_and_a_taken_one_is_replaced() {
    let tasks: Vec<_> = (0..5).map(any_ported).collect();
    let mut host = quiet_host(tasks);
    let ports = |host: &Host| -> BTreeSet<u16> {
        let containers = host.agent.tasks().flat_map(|saved| saved.state.containers.clone());
        containers.flat_map(|found| found.bindings).map(|bound| bound.host_port).collect()
    };
    assert_eq!(ports(&host).len(), 5);
    let taken = host.agent.task(&"t0".into()).unwrap().state.containers[0].bindings[0].host_port;
    let run = Run { container: "web".into(), number: 0 };
    while !host
        .doing
        .iter()
        .any(|(id, step)| *id == TaskId::from("t0") && matches!(step, Step::Create(_)))
    {
        assert!(host.turn());
    }
    host.doing.retain(|(id, _)| *id != TaskId::from("t0"));
    host.observe(&"t0".into(), Observed::PortTaken { run, host_port: taken });
    assert_eq!(ports(&host).len(), 5);
    assert!(!ports(&host).contains(&taken));
}

fn any_ported(number: u64) -> AssignedTask {
    let mut web = container("web");
    web.ports = vec![model::link::PortMapping {
        protocol: model::instance::Protocol::Tcp,
        container_port: 80,
        host_port: 0,
    }];
    let mut made = task(&format!("t{number}"), vec![web]);
    made.network = model::link::TaskNetwork::Bridge;
    made
}
