//! Tasks that are reached from outside, and that reach each other.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::time::Duration;

use model::instance::Protocol;
use model::link::{PortMapping, TaskInterface, TaskNetwork, TaskPhase, TaskVpc};
use model::network::Cidr;

use crate::control::{Control, Seen};
use crate::fixture::task;
use crate::life::shell;
use crate::stage::on;

const PATIENCE: Duration = Duration::from_secs(10);

/// Serves its host name over HTTP.
const SERVE: &str = "mkdir -p /www; cat /etc/hostname > /www/name; exec httpd -f -p 80 -h /www";

/// Returns the body of `/name`, as soon as a server answers.
fn fetch(address: SocketAddr) -> String {
    let until = std::time::Instant::now() + PATIENCE;
    loop {
        match try_fetch(address) {
            Ok(body) => return body,
            Err(error) => {
                assert!(std::time::Instant::now() < until, "{address} does not answer: {error}");
                std::thread::yield_now();
            }
        }
    }
}

fn try_fetch(address: SocketAddr) -> std::io::Result<String> {
    let mut stream = TcpStream::connect_timeout(&address, Duration::from_secs(1))?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.write_all(b"GET /name HTTP/1.0\r\n\r\n")?;
    let mut text = String::new();
    stream.read_to_string(&mut text)?;
    let body = text.split("\r\n\r\n").nth(1).unwrap_or_default();
    Ok(body.trim().to_owned())
}

fn awsvpc(last: u8) -> TaskNetwork {
    awsvpc_of("vpc-1", last)
}

fn awsvpc_of(vpc: &str, last: u8) -> TaskNetwork {
    let base = Ipv4Addr::new(10, 77, 0, 0);
    TaskNetwork::Awsvpc(TaskInterface {
        attachment: "attachment".into(),
        eni: format!("eni-{last}").into(),
        address: Ipv4Addr::new(10, 77, 0, last),
        mac: format!("02:00:00:00:00:{last:02x}").into(),
        gateway: Ipv4Addr::new(10, 77, 0, 1),
        subnet_cidr: "10.77.0.0/24".into(),
        private_dns_name: format!("ip-10-77-0-{last}.ec2.internal").into(),
        vpc: Some(TaskVpc { id: vpc.into(), cidr: Cidr { base, prefix: 16 } }),
    })
}

#[test]
fn a_bridge_container_is_reached_through_the_port_that_was_reported() {
    on("bridge", |machine| async move {
        let control = Control::new();
        let agent = machine.start(&control);
        let ported = |id: &str| {
            let mut web = shell("web", SERVE);
            web.hostname = Some(id.into());
            let protocol = Protocol::Tcp;
            web.ports = vec![PortMapping { protocol, container_port: 80, host_port: 0 }];
            let mut made = task(id, vec![web]);
            made.network = TaskNetwork::Bridge;
            made
        };
        control.assign(vec![ported("one"), ported("two")]);
        for id in ["one", "two"] {
            let report = control.reaches(id, TaskPhase::Running).await;
            let bound = report.containers[0].bindings[0];
            assert_eq!(bound.container_port, 80);
            let address = SocketAddr::from((Ipv4Addr::LOCALHOST, bound.host_port));
            let name = tokio::task::spawn_blocking(move || fetch(address)).await.unwrap();
            assert_eq!(name, id);
        }
        control.stop_and_forget(&machine.data()).await;
        agent.abort();
        let _ended = agent.await;
        machine.assert_clean().await;
    });
}

#[test]
fn a_port_that_another_program_has_is_named() {
    on("taken", |machine| async move {
        let control = Control::new();
        let agent = machine.start(&control);
        let taken = std::net::TcpListener::bind("0.0.0.0:0").unwrap();
        let host_port = taken.local_addr().unwrap().port();
        let mut web = shell("web", SERVE);
        web.ports = vec![PortMapping { protocol: Protocol::Tcp, container_port: 80, host_port }];
        let mut made = task("aa", vec![web]);
        made.network = TaskNetwork::Bridge;
        control.assign(vec![made]);
        let report = control.reaches("aa", TaskPhase::Stopped).await;
        let reason = report.containers[0].reason.clone().unwrap();
        let expected = format!("Bind for 0.0.0.0:{host_port} failed: port is already allocated");
        assert_eq!(&*reason, format!("CannotStartContainerError: {expected}"));
        control.stop_and_forget(&machine.data()).await;
        agent.abort();
        let _ended = agent.await;
        machine.assert_clean().await;
    });
}

#[test]
fn the_containers_of_an_awsvpc_task_share_its_address_and_localhost() {
    on("vpc", |machine| async move {
        let control = Control::new();
        let agent = machine.start(&control);
        let mut friend = shell(
            "friend",
            "exec 2>/dev/null; until wget -q -O - http://127.0.0.1/name; do :; done; \
             until wget -q -O - http://10.77.0.6/name; do :; done; sleep 60",
        );
        friend.essential = false;
        let mut first = task("one", vec![shell("web", SERVE), friend]);
        first.network = awsvpc(5);
        let mut second = task("two", vec![shell("other", SERVE)]);
        second.network = awsvpc(6);
        control.assign(vec![first, second]);
        let report = control.reaches("one", TaskPhase::Running).await;
        assert!(report.attached && report.containers[0].bindings.is_empty());
        control.reaches("two", TaskPhase::Running).await;
        let address = SocketAddr::from((Ipv4Addr::new(10, 77, 0, 5), 80));
        let name = tokio::task::spawn_blocking(move || fetch(address)).await.unwrap();
        assert_eq!(name, "ip-10-77-0-5.ec2.internal");
        let heard = |seen: &Seen| seen.logs.get("friend").is_some_and(|lines| lines.len() == 2);
        let seen = control.until("both neighbours", heard).await;
        let names = ["ip-10-77-0-5.ec2.internal", "ip-10-77-0-6.ec2.internal"];
        assert_eq!(seen.logs["friend"], names);
        control.stop_and_forget(&machine.data()).await;
        agent.abort();
        let _ended = agent.await;
        machine.assert_clean().await;
    });
}

/// Prints the address of the container's metadata, which no other is to use, and what is told there.
const ASK: &str = "echo $ECS_CONTAINER_METADATA_URI_V4; \
                   wget -q -O - $ECS_CONTAINER_METADATA_URI_V4/task; echo;";

fn has_asked(seen: &Seen, container: &str) -> bool {
    seen.logs.get(container).is_some_and(|lines| lines.len() > 1)
}

#[test]
fn a_task_is_told_about_itself_and_not_about_others() {
    on("told", |machine| async move {
        let control = Control::new();
        let agent = machine.start(&control);
        let mut first = task("one", vec![shell("web", &format!("{ASK} sleep 60"))]);
        first.network = awsvpc(5);
        control.assign(vec![first.clone()]);
        let seen = control.until("an answer", |seen| has_asked(seen, "web")).await;
        let said: serde_json::Value = serde_json::from_str(&seen.logs["web"][1]).unwrap();
        assert_eq!(said["TaskARN"], &*first.arn);
        assert_eq!(said["Containers"][0]["Networks"][0]["IPv4Addresses"][0], "10.77.0.5");
        control.reaches("one", TaskPhase::Running).await;
        let ask = format!("wget -q -O - {}/task", seen.logs["web"][0]);
        let mut second = task("two", vec![shell("other", &ask)]);
        second.network = awsvpc(6);
        control.assign(vec![first, second]);
        let report = control.reaches("two", TaskPhase::Stopped).await;
        assert_eq!(report.containers[0].exit_code, Some(1));
        let other = &control.seen().logs["other"];
        assert!(other.iter().any(|line| line.contains("404")), "{other:?}");
        control.stop_and_forget(&machine.data()).await;
        agent.abort();
        let _ended = agent.await;
        machine.assert_clean().await;
    });
}

#[test]
fn two_tasks_with_one_address_in_two_vpcs_are_told_about_themselves_alone() {
    on("twins", |machine| async move {
        let control = Control::new();
        let agent = machine.start(&control);
        let mut first = task("one", vec![shell("web", &format!("{ASK} sleep 60"))]);
        first.network = awsvpc_of("vpc-1", 5);
        control.assign(vec![first.clone()]);
        let seen = control.until("an answer", |seen| has_asked(seen, "web")).await;
        let pry = format!("{ASK} wget -q -O - {}/task", seen.logs["web"][0]);
        let mut second = task("two", vec![shell("other", &pry)]);
        second.network = awsvpc_of("vpc-2", 5);
        control.assign(vec![first.clone(), second.clone()]);
        let report = control.reaches("two", TaskPhase::Stopped).await;
        assert_eq!(report.containers[0].exit_code, Some(1), "it is not told of the other");
        let seen = control.until("answers", |seen| has_asked(seen, "other")).await;
        for (name, task) in [("web", &first), ("other", &second)] {
            let said: serde_json::Value = serde_json::from_str(&seen.logs[name][1]).unwrap();
            assert_eq!(said["TaskARN"], &*task.arn);
        }
        control.stop_and_forget(&machine.data()).await;
        agent.abort();
        let _ended = agent.await;
        machine.assert_clean().await;
    });
}
