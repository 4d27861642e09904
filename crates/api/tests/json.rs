//! Tests the JSON codec on real shapes: requests of clients, invalid requests, and our own output.

#![allow(clippy::unwrap_used, reason = "what a test expects is there, or it has failed")]

use std::collections::BTreeMap;

use api::ecs::{CreateClusterRequest, KeyValuePair, LaunchType, RunTaskRequest, Task};
use api::logs::PutLogEventsRequest;
use api::{Checks, ReadError, Shape, Timestamp, json};
use proptest::prelude::*;

fn read<T: Shape>(text: &str) -> Result<T, ReadError> {
    json::read(text.as_bytes(), Checks::Enforced)
}

fn malformed<T: Shape + std::fmt::Debug>(text: &str) -> String {
    match read::<T>(text) {
        Err(ReadError::Malformed(malformed)) => malformed.to_string(),
        other => panic!("{text} gave {other:?}"),
    }
}

#[test]
fn a_request_is_read_and_written() {
    let text = r#"{"cluster":"prod","count":2,"launchType":"FARGATE",
        "networkConfiguration":{"awsvpcConfiguration":{"subnets":["s-1","s-2"]}},
        "overrides":{"containerOverrides":[{"name":"web","environment":[{"name":"A","value":"\u00e9\n"}]}]},
        "taskDefinition":"web:1"}"#;
    let request: RunTaskRequest = read(text).unwrap();
    assert_eq!(request.cluster.as_deref(), Some("prod"));
    assert_eq!(request.launch_type, Some(LaunchType::Fargate));
    assert_eq!(request.task_definition, "web:1");
    let overrides = request.overrides.as_ref().unwrap().container_overrides.as_ref().unwrap();
    assert_eq!(overrides[0].environment.as_ref().unwrap()[0].value.as_deref(), Some("é\n"));

    let again: RunTaskRequest = read(&json::text(&request, RunTaskRequest::KIND)).unwrap();
    assert_eq!(again, request);
}

#[test]
fn unknown_members_and_nulls_are_passed_over() {
    let text = r#" { "nonsense" : [{"a":[1,-2.5e3,true,false,null,"x\"]}"]}], "clusterName":null,
        "tags":[null,{"key":"k","value":null}] } "#;
    let request: CreateClusterRequest = read(text).unwrap();
    assert_eq!(request.cluster_name, None);
    assert_eq!(request.tags.unwrap().len(), 1);
    assert_eq!(read::<CreateClusterRequest>("").unwrap(), CreateClusterRequest::default());
}

#[test]
fn what_is_not_json_is_refused() {
    for text in [
        "{",
        "[]",
        "{}}",
        "{} x",
        "{\"a\":}",
        "{\"a\" 1}",
        "{,}",
        "{\"a\":1,}",
        "{\"a\":01}",
        "{\"a\":-}",
        "{\"a\":1.}",
        "{\"a\":tru}",
        "{\"a\":\"\\x\"}",
        "{\"a\":\"\\ud800\"}",
        "{\"a\":\"\\ud800\\u0041\"}",
        "{\"a\":\"\u{1}\"}",
        "{\"a\":\"",
        "\"\\u12",
        "{\"a\":\"\\u12é\"}",
        "{\"tags\":[{\"key\":\"k\"]}",
    ] {
        malformed::<CreateClusterRequest>(text);
    }
    assert!(json::read::<Task>(b"{\"a\":\"\xff\"}", Checks::Enforced).is_err());
}

#[test]
fn wrong_types_are_refused() {
    for text in [
        r#"{"clusterName":7}"#,
        r#"{"clusterName":["a"]}"#,
        r#"{"tags":{}}"#,
        r#"{"tags":"a"}"#,
        r#"{"tags":[7]}"#,
    ] {
        malformed::<CreateClusterRequest>(text);
    }
    malformed::<RunTaskRequest>(r#"{"taskDefinition":"a","count":2147483648}"#);
    malformed::<RunTaskRequest>(r#"{"taskDefinition":"a","count":1.5}"#);
    malformed::<RunTaskRequest>(r#"{"taskDefinition":"a","count":true}"#);
}

#[test]
fn nesting_is_bounded() {
    let deep = format!("{{\"x\":{}", "[".repeat(100_000));
    assert_eq!(malformed::<CreateClusterRequest>(&deep), "JSON nests too deeply");
}

#[test]
fn numbers_of_every_form() {
    let request: RunTaskRequest = read(r#"{"taskDefinition":"a","count":3.0}"#).unwrap();
    assert_eq!(request.count, Some(3));
    let range: PutLogEventsRequest = read(
        r#"{"logGroupName":"g","logStreamName":"s",
            "logEvents":[{"timestamp":1795259533000,"message":"m"}]}"#,
    )
    .unwrap();
    assert_eq!(range.log_events[0].timestamp, 1_795_259_533_000);
}

#[test]
fn times_are_seconds_with_a_fraction() {
    for (milliseconds, text) in [
        (0, "0"),
        (1_500, "1.5"),
        (-1, "-0.001"),
        (-2_050, "-2.05"),
        (1_795_259_533_123, "1795259533.123"),
    ] {
        let task = Task { created_at: Some(Timestamp(milliseconds)), ..Task::default() };
        let written = json::text(&task, Task::KIND);
        assert_eq!(written, format!("{{\"createdAt\":{text}}}"));
        assert_eq!(read::<Task>(&written).unwrap(), task);
    }
    assert!(read::<Task>(r#"{"createdAt":1e30}"#).is_err());
}

#[test]
fn rows_hold_shapes_through_serde() {
    #[derive(serde::Serialize, serde::Deserialize, PartialEq, Debug)]
    struct Row {
        version: u64,
        task: Task,
        launch: BTreeMap<String, LaunchType>,
    }
    let task = Task { cpu: Some("256".into()), version: Some(3), ..Task::default() };
    let launch = BTreeMap::from([("a".to_owned(), LaunchType::Ec2)]);
    let row = Row { version: 9, task, launch };
    let text = serde_json::to_string(&row).unwrap();
    assert_eq!(text, r#"{"version":9,"task":{"cpu":"256","version":3},"launch":{"a":"EC2"}}"#);
    assert_eq!(serde_json::from_str::<Row>(&text).unwrap(), row);
    let value = serde_json::to_value(&row).unwrap();
    assert_eq!(serde_json::from_value::<Row>(value).unwrap(), row);
    assert!(serde_json::from_str::<Row>(&text.replace("EC2", "EC3")).is_err());
}

#[test]
fn debug_hides_what_is_sensitive() {
    let secret = api::secretsmanager::PutSecretValueRequest {
        secret_id: "db".into(),
        secret_string: Some("hunter2".into()),
        ..Default::default()
    };
    let shown = format!("{secret:?}");
    assert_eq!(shown, r#"PutSecretValueRequest { SecretId: "db", SecretString: *** }"#);
}

proptest! {
    #[test]
    fn every_string_survives(name: String, value: String) {
        let pair = KeyValuePair { name: Some(name), value: Some(value) };
        let text = json::text(&pair, KeyValuePair::KIND);
        prop_assert_eq!(read::<KeyValuePair>(&text).unwrap(), pair.clone());
        let foreign: serde_json::Value = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(read::<KeyValuePair>(&foreign.to_string()).unwrap(), pair);
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in "[\\[\\]{}:,\"\\\\a-u0-9.eE+-]{0,60}") {
        let _ = read::<RunTaskRequest>(&text);
        let _ = read::<RunTaskRequest>(&format!("{{\"overrides\":{text}"));
    }

    #[test]
    fn doubles_survive(value: f64) {
        let set = api::ecs::Scale { value: Some(value), unit: None };
        let text = json::text(&set, api::ecs::Scale::KIND);
        let got = read::<api::ecs::Scale>(&text).unwrap().value.unwrap();
        prop_assert!(got == value || (got.is_nan() && value.is_nan()), "{} {}", text, got);
    }
}
