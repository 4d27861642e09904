//! Tests the codecs on hand-picked bodies. `e2e/conformance` compares every operation with
//! botocore; these tests check exact bytes and refusals.

#![allow(clippy::unwrap_used, reason = "what a test expects is there, or it has failed")]

use api::cloudwatch::PutMetricDataInput;
use api::ec2::{DescribeVpcsRequest, DescribeVpcsResult, Vpc};
use api::elbv2::{CreateTargetGroupInput, CreateTargetGroupOutput, TargetGroup};
use api::iam::DeleteRoleRequest;
use api::servicediscovery::DiscoverInstancesResponse;
use api::{Checks, Op, Protocol, ReadError, Shape, Timestamp};
use proptest::prelude::*;
use wire::body;

fn decode<T: Shape>(protocol: Protocol, input: &[u8]) -> Result<T, ReadError> {
    body::decode(protocol, input, Checks::Enforced)
}

fn malformed<T: Shape + std::fmt::Debug>(protocol: Protocol, input: &[u8]) -> String {
    match decode::<T>(protocol, input) {
        Err(ReadError::Malformed(malformed)) => malformed.to_string(),
        other => panic!("{} bytes gave {other:?}", input.len()),
    }
}

#[test]
fn query_parameters() {
    let form = b"Action=CreateTargetGroup&Version=2015-12-01&Name=web&Port=80&Tags.member.2.Key=b\
        &Tags.member.10.Key=c&Tags.member.1.Key=a%2B&Tags.member.1.Value=1+2&Unknown.x=1\
        &HealthCheckEnabled=true";
    let input: CreateTargetGroupInput = decode(Protocol::Query, form).unwrap();
    assert_eq!((input.name.as_str(), input.port), ("web", Some(80)));
    assert_eq!(input.health_check_enabled, Some(true));
    let keys: Vec<String> = input.tags.unwrap().into_iter().map(|tag| tag.key).collect();
    assert_eq!(keys, ["a+", "b", "c"]);
}

#[test]
fn query_violations_name_the_place() {
    let error = decode::<CreateTargetGroupInput>(Protocol::Query, b"Port=0&Tags.member.1.Value=x");
    let fault = api::Fault::unreadable(&api::elbv2::SERVICE, &error.unwrap_err());
    assert_eq!(
        fault.message,
        "3 validation errors detected: Value '0' at 'port' failed to satisfy constraint: Member \
         must have value greater than or equal to 1; Value null at 'tags.1.member.key' failed to \
         satisfy constraint: Member must not be null; Value null at 'name' failed to satisfy \
         constraint: Member must not be null"
    );
}

#[test]
fn query_values_of_the_wrong_type() {
    for form in ["Name=a&Port=x", "Name=a&Port=", "Name=a&Port=1e3", "Name.b=a"] {
        malformed::<CreateTargetGroupInput>(Protocol::Query, form.as_bytes());
    }
    let form = b"Namespace=n&MetricData.member.1.MetricName=m&MetricData.member.1.Timestamp=noon";
    let text = malformed::<PutMetricDataInput>(Protocol::Query, form);
    assert_eq!(text, "\"noon\" of MetricData.member.1.Timestamp is not an ISO 8601 time");
}

#[test]
fn ec2_parameters() {
    let form = b"Filter.1.Name=cidr&Filter.1.Value.1=10.0.0.0%2F8&VpcId.2=b&VpcId.1=a&DryRun=false";
    let input: DescribeVpcsRequest = decode(Protocol::Ec2, form).unwrap();
    assert_eq!(input.vpc_ids.unwrap(), ["a", "b"]);
    let filters = input.filters.unwrap();
    assert_eq!(filters[0].name.as_deref(), Some("cidr"));
    assert_eq!(filters[0].values.as_deref(), Some(&["10.0.0.0/8".to_owned()][..]));
}

fn encode<O: Op>(protocol: Protocol, output: &O::Output) -> String {
    let service = match protocol {
        Protocol::Ec2 => &api::ec2::SERVICE,
        _ => &api::elbv2::SERVICE,
    };
    let bytes = body::encode(protocol, service, O::OPERATION, "id-1", (output, O::Output::KIND));
    String::from_utf8(bytes).unwrap()
}

#[test]
fn query_answers() {
    let group = TargetGroup {
        target_group_name: Some("<web & api>".into()),
        port: Some(80),
        load_balancer_arns: Some(vec!["a".into(), "b".into()]),
        ..TargetGroup::default()
    };
    let output = CreateTargetGroupOutput { target_groups: Some(vec![group]) };
    let text = encode::<api::elbv2::op::CreateTargetGroup>(Protocol::Query, &output);
    assert_eq!(
        text,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CreateTargetGroupResponse \
         xmlns=\"http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/\">\
         <CreateTargetGroupResult><TargetGroups><member>\
         <TargetGroupName>&lt;web &amp; api&gt;</TargetGroupName><Port>80</Port>\
         <LoadBalancerArns><member>a</member><member>b</member></LoadBalancerArns>\
         </member></TargetGroups></CreateTargetGroupResult><ResponseMetadata>\
         <RequestId>id-1</RequestId></ResponseMetadata></CreateTargetGroupResponse>\n"
    );
}

#[test]
fn query_answers_without_members() {
    let text = encode::<api::iam::op::DeleteRole>(Protocol::Query, &Default::default());
    assert!(!text.contains("DeleteRoleResult"), "{text}");
    assert!(text.contains("<ResponseMetadata><RequestId>id-1</RequestId>"), "{text}");
}

#[test]
fn ec2_answers() {
    let vpc = Vpc { vpc_id: Some("vpc-1".into()), is_default: Some(true), ..Vpc::default() };
    let output = DescribeVpcsResult { vpcs: Some(vec![vpc]), next_token: None };
    let text = encode::<api::ec2::op::DescribeVpcs>(Protocol::Ec2, &output);
    assert!(text.contains("<requestId>id-1</requestId><vpcSet><item>"), "{text}");
    assert!(text.contains("<isDefault>true</isDefault>"), "{text}");
    let text = encode::<api::ec2::op::DeleteVpc>(Protocol::Ec2, &Default::default());
    assert!(text.contains("<return>true</return>"), "{text}");
}

#[test]
fn cbor_bodies_are_exact() {
    let output =
        DiscoverInstancesResponse { instances: Some(vec![]), instances_revision: Some(-3) };
    let bytes = body::encode(
        Protocol::Cbor,
        &api::servicediscovery::SERVICE,
        <api::servicediscovery::op::DiscoverInstances as Op>::OPERATION,
        "id-1",
        (&output, <DiscoverInstancesResponse as api::Shape>::KIND),
    );
    let mut wanted = vec![0xBF, 0x69];
    wanted.extend(b"Instances\x80\x71InstancesRevision\x22\xFF");
    assert_eq!(bytes, wanted);
}

/// Encodes `{"Namespace": "n", "MetricData": [{"MetricName": "m", "Timestamp": .., "Value": ..}]}`.
fn metric(timestamp: &[u8], value: &[u8]) -> Vec<u8> {
    let mut body = b"\xA2\x69Namespace\x61n\x6AMetricData\x9F\xA3\x6AMetricName\x61m".to_vec();
    body.extend(b"\x69Timestamp");
    body.extend(timestamp);
    body.extend(b"\x65Value");
    body.extend(value);
    body.push(0xFF);
    body
}

#[test]
fn cbor_numbers_of_every_form() {
    let forms: [(&[u8], f64); 8] = [
        (b"\x17", 23.0),
        (b"\x18\xFF", 255.0),
        (b"\x39\x01\x00", -257.0),
        (b"\xF9\x3E\x00", 1.5),
        (b"\xF9\x00\x01", 5.960_464_477_539_063e-8),
        (b"\xF9\xFC\x00", f64::NEG_INFINITY),
        (b"\xFA\x3F\xC0\x00\x00", 1.5),
        (b"\xFB\x40\x09\x21\xFB\x54\x44\x2D\x18", std::f64::consts::PI),
    ];
    for (bytes, value) in forms {
        let body = metric(b"\xC1\x1A\x6A\x00\x00\x00", bytes);
        let input: PutMetricDataInput = decode(Protocol::Cbor, &body).unwrap();
        let datum = &input.metric_data.unwrap()[0];
        assert_eq!(datum.value, Some(value));
        assert_eq!(datum.timestamp, Some(Timestamp(0x6A00_0000 * 1000)));
    }
}

#[test]
fn cbor_that_is_cut_short_or_goes_on_is_refused() {
    let whole = metric(b"\xC1\xFB\x41\xDA\x80\x00\x00\x00\x00\x00", b"\x01");
    decode::<PutMetricDataInput>(Protocol::Cbor, &whole).unwrap();
    for length in 1..whole.len() {
        malformed::<PutMetricDataInput>(Protocol::Cbor, &whole[..length]);
    }
    let longer = [&whole[..], &[0]].concat();
    malformed::<PutMetricDataInput>(Protocol::Cbor, &longer);
    // These claim a text of 2^63 bytes, and an array of as many elements.
    malformed::<PutMetricDataInput>(Protocol::Cbor, b"\xA1\x69Namespace\x7B\x80\0\0\0\0\0\0\0");
    malformed::<PutMetricDataInput>(Protocol::Cbor, b"\xA1\x6AMetricData\x9B\x80\0\0\0\0\0\0\0");
}

#[test]
fn nesting_is_bounded_everywhere() {
    let cbor = [b"\xA1\x61x".to_vec(), vec![0x81; 100_000]].concat();
    let text = malformed::<PutMetricDataInput>(Protocol::Cbor, &cbor);
    assert_eq!(text, "CBOR nests too deeply");
    let deep = format!("RoleName=r&{}=1", "RoleName.".repeat(100_000));
    let input: DeleteRoleRequest = decode(Protocol::Query, deep.as_bytes()).unwrap();
    assert_eq!(input.role_name, "r");
}

proptest! {
    #[test]
    fn no_body_makes_a_reader_panic(input in proptest::collection::vec(any::<u8>(), 0..80)) {
        let _ = decode::<PutMetricDataInput>(Protocol::Cbor, &input);
        let _ = decode::<PutMetricDataInput>(Protocol::Query, &input);
        let _ = decode::<DescribeVpcsRequest>(Protocol::Ec2, &input);
        let _ = decode::<PutMetricDataInput>(Protocol::Json, &input);
    }

    #[test]
    fn no_form_makes_the_reader_panic(form in "(MetricData|member|1|02|entry|key|Namespace|[.=&]){0,40}") {
        let _ = decode::<PutMetricDataInput>(Protocol::Query, form.as_bytes());
        let _ = decode::<api::servicediscovery::RegisterInstanceRequest>(Protocol::Query, form.as_bytes());
    }
}
