//! Tests the models' constraints on requests, in AWS's words.

#![allow(clippy::unwrap_used, reason = "what a test expects is there, or it has failed")]

use api::application_autoscaling::RegisterScalableTargetRequest;
use api::ecs::{CreateServiceRequest, ListTasksRequest};
use api::iam::CreateRoleRequest;
use api::logs::{CreateLogGroupRequest, PutLogEventsRequest};
use api::{Checks, Fault, ReadError, SERVICES, Service, Shape, json};

fn fault<T: Shape + std::fmt::Debug>(service: &Service, text: &str) -> Fault {
    let error = json::read::<T>(text.as_bytes(), Checks::Enforced).unwrap_err();
    Fault::unreadable(service, &error)
}

#[test]
fn a_missing_member() {
    let fault = fault::<CreateLogGroupRequest>(&api::logs::SERVICE, "{}");
    assert_eq!(fault.code, "InvalidParameterException");
    assert_eq!(fault.status, 400);
    assert_eq!(
        fault.message,
        "1 validation error detected: Value null at 'logGroupName' failed to satisfy constraint: \
         Member must not be null"
    );
}

#[test]
fn every_violation_is_told() {
    let fault = fault::<CreateLogGroupRequest>(&api::logs::SERVICE, r#"{"logGroupName":""}"#);
    assert_eq!(
        fault.message,
        "2 validation errors detected: Value '' at 'logGroupName' failed to satisfy constraint: \
         Member must have length greater than or equal to 1; Value '' at 'logGroupName' failed to \
         satisfy constraint: Member must satisfy regular expression pattern: [\\.\\-_/#A-Za-z0-9]+"
    );
}

#[test]
fn places_inside_lists() {
    let text = r#"{"logGroupName":"g","logStreamName":"s",
        "logEvents":[{"timestamp":1,"message":"m"},{"timestamp":-1,"message":""}]}"#;
    let fault = fault::<PutLogEventsRequest>(&api::logs::SERVICE, text);
    assert_eq!(
        fault.message,
        "2 validation errors detected: Value '-1' at 'logEvents.2.member.timestamp' failed to \
         satisfy constraint: Member must have value greater than or equal to 0; Value '' at \
         'logEvents.2.member.message' failed to satisfy constraint: Member must have length \
         greater than or equal to 1"
    );
}

#[test]
fn invalid_elements_count() {
    let text = r#"{"logGroupName":"g","logStreamName":"s","logEvents":[{"timestamp":1}]}"#;
    let fault = fault::<PutLogEventsRequest>(&api::logs::SERVICE, text);
    assert_eq!(
        fault.message,
        "1 validation error detected: Value null at 'logEvents.1.member.message' failed to \
         satisfy constraint: Member must not be null"
    );
}

#[test]
fn list_lengths() {
    let text = r#"{"logGroupName":"g","logStreamName":"s","logEvents":[]}"#;
    let fault = fault::<PutLogEventsRequest>(&api::logs::SERVICE, text);
    assert_eq!(
        fault.message,
        "1 validation error detected: Value '[]' at 'logEvents' failed to satisfy constraint: \
         Member must have length greater than or equal to 1"
    );
}

#[test]
fn enums_in_the_common_form() {
    let text = r#"{"ServiceNamespace":"ecs","ResourceId":"service/c/s","ScalableDimension":"X"}"#;
    let service = &api::application_autoscaling::SERVICE;
    let fault = fault::<RegisterScalableTargetRequest>(service, text);
    assert_eq!(fault.code, "ValidationException");
    let start = "1 validation error detected: Value 'X' at 'scalableDimension' failed to satisfy \
         constraint: Member must satisfy enum value set: [ecs:service:DesiredCount, ";
    assert!(fault.message.starts_with(start), "{}", fault.message);
}

#[test]
fn enums_in_the_form_of_ecs() {
    let text = r#"{"serviceName":"s","schedulingStrategy":"SOMETIMES"}"#;
    let fault = fault::<CreateServiceRequest>(&api::ecs::SERVICE, text);
    assert_eq!(fault.code, "InvalidParameterException");
    assert_eq!(fault.message, "Scheduling strategy should be one of [REPLICA,DAEMON]");

    let text = r#"{"launchType":"MOON"}"#;
    let fault = self::fault::<ListTasksRequest>(&api::ecs::SERVICE, text);
    assert!(fault.message.starts_with("launch type should be one of [EC2,FARGATE,EXTERNAL"));
}

#[test]
fn sensitive_values_are_not_repeated() {
    let text = r#"{"UserName":"u","Password":"\u0001"}"#;
    let fault = fault::<api::iam::CreateLoginProfileRequest>(&api::iam::SERVICE, text);
    assert_eq!(fault.code, "ValidationError");
    let start = "1 validation error detected: Value at 'password' failed to satisfy constraint: \
         Member must satisfy regular expression pattern: ";
    assert!(fault.message.starts_with(start), "{}", fault.message);
}

#[test]
fn trusted_values_need_only_what_is_required() {
    let text = r#"{"RoleName":"","AssumeRolePolicyDocument":""}"#;
    assert!(json::read::<CreateRoleRequest>(text.as_bytes(), Checks::Trusted).is_ok());
    assert!(json::read::<CreateRoleRequest>(b"{}", Checks::Trusted).is_err());
}

#[test]
fn violations_are_bounded() {
    let events = "{},".repeat(1000);
    let text = format!("{{\"logEvents\":[{}]}}", events.trim_end_matches(','));
    let error = json::read::<PutLogEventsRequest>(text.as_bytes(), Checks::Enforced).unwrap_err();
    let ReadError::Invalid(violations) = error else { panic!("{error}") };
    assert_eq!(violations.len(), 32);
}

#[test]
fn a_long_value_is_repeated_whole_as_aws_does() {
    let name = "/".repeat(5000) + "#";
    let text = format!("{{\"logGroupName\":\"{name}\",\"logStreamName\":\"s\",\"logEvents\":[]}}");
    let error = json::read::<PutLogEventsRequest>(text.as_bytes(), Checks::Enforced).unwrap_err();
    let fault = Fault::unreadable(&api::logs::SERVICE, &error);
    assert!(fault.message.contains(&format!("Value '{name}'")), "{}", fault.message.len());
}

#[test]
fn operations_are_found_by_name() {
    for service in SERVICES {
        for operation in service.operations {
            let found = service.operation(operation.name).map(|found| found.name);
            assert_eq!(found, Some(operation.name));
        }
    }
    assert!(api::ecs::SERVICE.operation("CreateClusters").is_none());
}

#[test]
fn what_gantry_lacks_is_said_plainly() {
    let fault = Fault::not_implemented(&api::elbv2::SERVICE, "CreateTrustStore");
    assert_eq!(
        fault.to_string(),
        "NotImplementedException (501): Elastic Load Balancing v2 CreateTrustStore is not \
         implemented by Gantry"
    );
}
