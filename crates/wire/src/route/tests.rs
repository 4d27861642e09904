//! Tests requests as the SDKs send them, and requests that cannot be routed. Every operation of
//! every model is routed in `tests/door.py`.

use http::HeaderValue;

use super::*;
use crate::sigv4;

/// Routes a request, signed for `scope` or unsigned.
fn routed(
    path: &str,
    query: &str,
    headers: &[(&'static str, &'static str)],
    body: &str,
    scope: Option<&str>,
) -> String {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        map.insert(*name, HeaderValue::from_static(value));
    }
    if let Some(service) = scope {
        let value = format!(
            "AWS4-HMAC-SHA256 Credential=123456789012/20150830/us-east-1/{service}/aws4_request, \
             SignedHeaders=host;x-amz-date;x-amz-target, Signature=00"
        );
        map.insert("authorization", HeaderValue::from_str(&value).unwrap());
        map.insert("x-amz-date", HeaderValue::from_static("20150830T123600Z"));
    }
    let body_sha256 = sigv4::hash_body(body.as_bytes());
    let request = Request { method: "POST", path, query, headers: &map, body_sha256 };
    let claim = scope.map(|_| sigv4::claim(&request).unwrap());
    match route(&request, body.as_bytes(), claim.as_ref()) {
        Ok(found) => format!(
            "{} {} {:?} {}",
            found.service.name,
            found.operation.name,
            found.protocol,
            std::str::from_utf8(found.input).unwrap(),
        ),
        Err(lost) => format!(
            "{} {:?} {} {}",
            lost.service.map_or("-", |service| service.name),
            lost.protocol,
            lost.fault.code,
            lost.fault.message
        ),
    }
}

const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded; charset=utf-8");

#[test]
fn targets_name_json_operations() {
    let target = [("x-amz-target", "AmazonEC2ContainerServiceV20141113.CreateCluster")];
    assert_eq!(routed("/", "", &target, "{}", None), "ecs CreateCluster Json {}");
    let signed = routed("/", "", &target, "{}", Some("ecs"));
    assert_eq!(signed, "ecs CreateCluster Json {}");
}

#[test]
fn paths_name_cbor_operations() {
    let path = "/service/GraniteServiceVersion20100801/operation/PutMetricData";
    assert_eq!(routed(path, "", &[], "x", None), "cloudwatch PutMetricData Cbor x");
    for path in [
        "/service/",
        "/service/X",
        "/service/X/operation/Y",
        "/service/AWSEvents/operation/PutRule",
    ] {
        let lost = routed(path, "", &[], "", None);
        assert!(lost.starts_with("- Cbor UnknownOperationException"), "{path}: {lost}");
    }
}

#[test]
fn actions_name_query_operations_wherever_they_stand() {
    let form = "Action=DescribeRules&Version=2015-12-01";
    let expected = format!("elbv2 DescribeRules Query {form}");
    assert_eq!(routed("/", "", &[FORM], form, None), expected);
    assert_eq!(routed("/", form, &[], "", None), expected);
    let form = "Action=DescribeRules";
    let expected = format!("elbv2 DescribeRules Query {form}");
    assert_eq!(routed("/", "", &[FORM], form, Some("elasticloadbalancing")), expected);
    let form = "Version=2099-01-01&Action=Describe%53ubnets";
    let expected = format!("ec2 DescribeSubnets Ec2 {form}");
    assert_eq!(routed("/", "", &[FORM], form, Some("ec2")), expected);
}

#[test]
fn unknown_operations_are_refused_in_their_own_protocol() {
    let target = [("x-amz-target", "AmazonEC2ContainerServiceV20141113.Dance")];
    let lost = routed("/", "", &target, "{}", None);
    assert_eq!(lost, "ecs Json UnknownOperationException ECS has no operation 'Dance'.");
    let lost = routed("/", "", &[FORM], "Action=Dance&Version=2010-05-08", None);
    let expected = "iam Query InvalidAction Could not find operation Dance for version 2010-05-08";
    assert_eq!(lost, expected);
    let old = "Action=DescribeLoadBalancers&Version=2012-06-01";
    let lost = routed("/", "", &[FORM], old, Some("elasticloadbalancing"));
    let expected = "- Query NotImplementedException Elastic Load Balancing DescribeLoadBalancers \
                    is not implemented by Gantry";
    assert_eq!(lost, expected);
    let lost = routed("/", "", &[FORM], "Action=Dance", Some("ec2"));
    let expected = "ec2 Ec2 InvalidAction The action Dance is not valid for this web service.";
    assert_eq!(lost, expected);
    let lost = routed("/", "", &[("x-amz-target", "nothing")], "", None);
    assert!(lost.starts_with("- Json UnknownOperationException The requested"), "{lost}");
}

#[test]
fn requests_that_call_nothing_are_told_so() {
    let nowhere = "- Json UnknownOperationException The requested operation is not recognized by \
                   the service.";
    assert_eq!(routed("/", "", &[], "", None), nowhere);
    assert_eq!(routed("/", "", &[], "{}", Some("ecs")), nowhere);
    let missing = "The request must contain the parameter Action";
    let lost = routed("/", "", &[], "", Some("sts"));
    assert_eq!(lost, format!("sts Query MissingAction {missing}"));
    let lost = routed("/", "", &[FORM], "Version=2010-05-08", None);
    assert_eq!(lost, format!("iam Query MissingAction {missing}"));
}

#[test]
fn a_form_that_is_no_text_is_refused() {
    let mut headers = HeaderMap::new();
    headers.insert("content-type", HeaderValue::from_static(FORM.1));
    let body_sha256 = sigv4::hash_body(b"\xff");
    let request = Request { method: "POST", path: "/", query: "", headers: &headers, body_sha256 };
    let lost = route(&request, b"\xff", None).unwrap_err();
    assert_eq!(lost.fault.code, "MalformedQueryString");
}

#[test]
fn bodies_are_limited_by_what_a_service_takes() {
    assert_eq!(max_body_bytes(None), MAX_BODY_BYTES);
    let mut headers = HeaderMap::new();
    headers.insert("x-amz-date", HeaderValue::from_static("20150830T123600Z"));
    let value = "AWS4-HMAC-SHA256 Credential=K/20150830/us-east-1/logs/aws4_request, \
                 SignedHeaders=host;x-amz-date, Signature=00";
    headers.insert("authorization", HeaderValue::from_static(value));
    let body_sha256 = sigv4::hash_body(b"");
    let request = Request { method: "POST", path: "/", query: "", headers: &headers, body_sha256 };
    let claim = sigv4::claim(&request).unwrap();
    assert_eq!(max_body_bytes(Some(&claim)), MAX_LOGS_BODY_BYTES);
}

#[test]
fn only_the_bearers_of_other_proofs_need_not_sign() {
    let headers = HeaderMap::new();
    let body_sha256 = sigv4::hash_body(b"");
    let needs = |query: &str| {
        let request = Request { method: "GET", path: "/", query, headers: &headers, body_sha256 };
        route(&request, b"", None).unwrap().needs_signature()
    };
    assert!(needs("Action=AssumeRole&Version=2011-06-15"));
    assert!(!needs("Action=AssumeRoleWithSAML&Version=2011-06-15"));
    assert!(!needs("Action=AssumeRoleWithWebIdentity&Version=2011-06-15"));
}

#[test]
fn what_gantry_does_not_do_is_said_in_the_protocol_of_its_service() {
    let answer = |called: &str| format!("{called} is not implemented by Gantry");
    type Headers = &'static [(&'static str, &'static str)];
    let table: [(&str, Headers, &str, &str, String); 8] = [
        ("/", &[FORM], "Action=RunInstances&Version=2016-11-15", "ec2", {
            format!("ec2 Ec2 NotImplementedException {}", answer("EC2 RunInstances"))
        }),
        ("/", &[FORM], "Action=DescribeStacks&Version=2010-05-15", "cloudformation", {
            format!("- Query NotImplementedException {}", answer("CloudFormation DescribeStacks"))
        }),
        ("/", &[("x-amz-target", "DynamoDB_20120810.ListTables")], "{}", "dynamodb", {
            format!("- Json NotImplementedException {}", answer("DynamoDB ListTables"))
        }),
        ("/", &[("x-amz-target", "AmazonSSM.SendCommand")], "{}", "ssm", {
            format!("ssm Json NotImplementedException {}", answer("SSM SendCommand"))
        }),
        ("/2015-03-31/functions/", &[], "", "lambda", {
            format!("- Json NotImplementedException {}", answer("Lambda"))
        }),
        ("/2013-04-01/hostedzone", &[], "", "route53", {
            format!("- Query NotImplementedException {}", answer("Route 53"))
        }),
        // AWS does not have these operations either.
        ("/", &[FORM], "Action=Nonsense&Version=2016-11-15", "ec2", {
            "ec2 Ec2 InvalidAction The action Nonsense is not valid for this web service.".into()
        }),
        ("/", &[("x-amz-target", "AmazonSSM.Nonsense")], "{}", "ssm", {
            "ssm Json UnknownOperationException SSM has no operation 'Nonsense'.".into()
        }),
    ];
    for (path, headers, body, scope, expected) in table {
        assert_eq!(routed(path, "", headers, body, Some(scope)), expected, "{body}");
    }
}
