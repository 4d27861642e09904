//! The attributes that registration requires and those that the agent reports must not drift apart:
//! a task that uses every feature that Gantry runs is placed on Gantry's own agent.

use api::Timestamp;
use control::settings::Settings;
use model::call::Call;
use model::host::Facts;
use model::id::{AccountId, World};
use model::link::{Hello, PROTOCOL_VERSION};
use model::state::State;
use model::tx::Tx;
use serde_json::{Value, json};
use services::operation::{Desk, Run};

const ACCOUNT: &str = "123456789012";
const REGION: &str = "us-east-1";
const ROLE: &str = "arn:aws:iam::123456789012:role/app";

fn region() -> (Tx, Settings) {
    let settings = Settings::of_region(REGION.into());
    let mut tx = Tx::begin(&State::default(), Timestamp(1_767_225_600_000), [1; 32]);
    let hello = Hello {
        protocol_version: PROTOCOL_VERSION,
        host: "0123456789abcdef0123456789abcdef".into(),
        facts: Facts {
            cpu_units: 4_096,
            memory_mib: 8_192,
            architecture: "x86_64".into(),
            agent_version: "1.0.0".into(),
            attributes: agent::facts::attributes(),
            dynamic_ports: (32_768, 60_999),
        },
        cluster: None,
        serves_all: true,
        token: "".into(),
        machine: None,
        site: None,
    };
    control::host::hello(&mut tx, &settings, &hello, &control::host::Arrival::default())
        .expect("taken in");
    (tx, settings)
}

fn call(tx: &mut Tx, settings: &Settings, name: &str, input: &Value) -> Value {
    let world = World { account: AccountId::from(ACCOUNT), region: REGION.into() };
    let call = Call::of_root(world);
    let service = &api::ecs::SERVICE;
    let operation = service.operations.iter().find(|one| one.name == name).expect("modelled");
    let row = services::row(service, operation).expect("implemented");
    let Run::Write(read) = &row.run else { panic!("{name} only reads") };
    let text = input.to_string();
    let job = api::json::with_reader(text.as_bytes(), *read).expect("well formed");
    let desk = Desk { call: &call, settings, now: tx.now, wall: tx.now };
    let answer = job(tx, &desk).unwrap_or_else(|fault| panic!("{name}: {fault}"));
    let (value, kind) = answer.parts();
    serde_json::from_str(&api::json::text(value, kind)).expect("the codec writes JSON")
}

/// Returns the response of RunTask for a task of `definition`.
fn run(definition: &Value) -> Value {
    let (mut tx, settings) = region();
    call(&mut tx, &settings, "CreateCluster", &json!({}));
    let registered = call(&mut tx, &settings, "RegisterTaskDefinition", definition);
    let required = &registered["taskDefinition"]["requiresAttributes"];
    assert!(required.as_array().is_some_and(|all| all.len() > 1), "{required}");
    call(&mut tx, &settings, "RunTask", &json!({ "taskDefinition": definition["family"] }))
}

#[test]
fn a_task_that_asks_for_everything_is_placed() {
    let digest = format!("sha256:{}", "0".repeat(64));
    let image = format!("{ACCOUNT}.dkr.ecr.{REGION}.amazonaws.com/first@{digest}");
    let answer = run(&json!({
        "family": "everything", "networkMode": "host", "cpu": "256", "memory": "512",
        "taskRoleArn": ROLE, "executionRoleArn": ROLE, "pidMode": "task", "ipcMode": "task",
        "volumes": [{ "name": "kept", "dockerVolumeConfiguration": {
            "scope": "shared", "autoprovision": true, "driver": "local",
        } }],
        "containerDefinitions": [
            {
                "name": "first", "image": image, "memory": 64,
                "healthCheck": { "command": ["CMD", "true"], "startPeriod": 5 },
                "logConfiguration": { "logDriver": "json-file" },
                "linuxParameters": { "initProcessEnabled": true, "sharedMemorySize": 16 },
                "mountPoints": [{ "sourceVolume": "kept", "containerPath": "/kept" }],
            },
            {
                "name": "app", "image": "busybox", "memory": 64, "privileged": true,
                "dependsOn": [{ "containerName": "first", "condition": "HEALTHY" }],
                "restartPolicy": { "enabled": true }, "stopTimeout": 5,
                "healthCheck": { "command": ["CMD", "true"] },
                "logConfiguration": { "logDriver": "awslogs", "options": {
                    "awslogs-group": "app", "awslogs-region": REGION,
                } },
            },
        ],
    }));
    assert_eq!(answer["failures"], json!([]));
    assert_eq!(answer["tasks"].as_array().map(Vec::len), Some(1), "{answer}");
}

#[test]
fn what_the_agent_cannot_do_keeps_a_task_away() {
    let answer = run(&json!({
        "family": "faulty", "cpu": "256", "memory": "512", "enableFaultInjection": true,
        "containerDefinitions": [{ "name": "app", "image": "busybox", "memory": 64 }],
    }));
    assert_eq!(answer["failures"][0]["reason"], "ATTRIBUTE");
    assert_eq!(answer["tasks"], json!([]));
}
