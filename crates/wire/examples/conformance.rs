//! The Rust side of `e2e/conformance/run.py`: reads the input and writes the output of every
//! operation, one JSON line in, one out. Without input it lists the operations it has.
//!
//! `{"service", "operation", "protocol", "input": hex}` answers `{"json": ..}`, the input as JSON;
//! `{.., "output": ..}` answers `{"body": hex}`; a failure answers `{"error": ..}`.

use std::collections::BTreeMap;
use std::io::{self, BufRead, Write as _};

use api::{Checks, Op, Operation, Protocol, SERVICES, Service, Shape, json};
use serde_json::value::RawValue;
use serde_json::{Value, json};
use wire::body;

struct Row {
    service: &'static str,
    operation: &'static Operation,
    /// Converts an input to JSON.
    read: fn(Protocol, &[u8]) -> Result<String, String>,
    write: Write,
}

/// Converts an output's JSON to a body.
type Write = fn(Protocol, &Service, &Operation, &str) -> Result<Vec<u8>, String>;

fn read<O: Op>(protocol: Protocol, input: &[u8]) -> Result<String, String> {
    let value = body::decode::<O::Input>(protocol, input, Checks::Trusted);
    let value = value.map_err(|error| error.to_string())?;
    Ok(json::text(&value, O::Input::KIND))
}

fn write<O: Op>(
    protocol: Protocol,
    service: &Service,
    operation: &Operation,
    text: &str,
) -> Result<Vec<u8>, String> {
    let value = json::read::<O::Output>(text.as_bytes(), Checks::Trusted);
    let value = value.map_err(|error| error.to_string())?;
    Ok(body::encode(protocol, service, operation, "request-id", (&value, O::Output::KIND)))
}

macro_rules! rows {
    ($service:ident, [$($operation:ident),* $(,)?]) => {
        vec![$(Row {
            service: stringify!($service),
            operation: <api::$service::op::$operation as Op>::OPERATION,
            read: read::<api::$service::op::$operation>,
            write: write::<api::$service::op::$operation>,
        }),*]
    };
}

fn all_rows() -> Vec<Row> {
    let mut all = api::application_autoscaling_operations!(rows);
    all.extend(api::autoscaling_operations!(rows));
    all.extend(api::cloudwatch_operations!(rows));
    all.extend(api::ec2_operations!(rows));
    all.extend(api::ecr_operations!(rows));
    all.extend(api::ecs_operations!(rows));
    all.extend(api::elbv2_operations!(rows));
    all.extend(api::events_operations!(rows));
    all.extend(api::iam_operations!(rows));
    all.extend(api::logs_operations!(rows));
    all.extend(api::secretsmanager_operations!(rows));
    all.extend(api::servicediscovery_operations!(rows));
    all.extend(api::ssm_operations!(rows));
    all.extend(api::sts_operations!(rows));
    all
}

fn main() -> io::Result<()> {
    let rows = all_rows();
    let mut out = io::BufWriter::new(io::stdout().lock());
    let list: Vec<Value> = rows.iter().map(|r| json!([r.service, r.operation.name])).collect();
    writeln!(out, "{}", Value::from(list))?;
    out.flush()?;
    for line in io::stdin().lock().lines() {
        let answer = answer(&rows, &line?).unwrap_or_else(|error| json!({ "error": error }));
        writeln!(out, "{answer}")?;
        out.flush()?;
    }
    Ok(())
}

fn answer(rows: &[Row], line: &str) -> Result<Value, String> {
    // The values are kept raw, because a document in between would round doubles.
    let request: BTreeMap<&str, &RawValue> =
        serde_json::from_str(line).map_err(|error| error.to_string())?;
    let text = |key: &str| {
        let raw = request.get(key).ok_or(format!("the request has no {key}"))?;
        serde_json::from_str::<&str>(raw.get()).map_err(|error| error.to_string())
    };
    let (service, operation) = (text("service")?, text("operation")?);
    let known = |row: &&Row| row.service == service && row.operation.name == operation;
    let row = rows.iter().find(known).ok_or("no such operation")?;
    let protocol = match text("protocol")? {
        "json" => Protocol::Json,
        "query" => Protocol::Query,
        "ec2" => Protocol::Ec2,
        "cbor" => Protocol::Cbor,
        other => return Err(format!("no protocol {other}")),
    };
    if let Some(output) = request.get("output") {
        let service = SERVICES.iter().find(|known| known.name == service).ok_or("no service")?;
        let body = (row.write)(protocol, service, row.operation, output.get())?;
        return Ok(json!({ "body": hex(&body) }));
    }
    let read = (row.read)(protocol, &unhex(text("input")?)?)?;
    Ok(json!({ "json": read }))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Result<Vec<u8>, String> {
    let digits = |at: usize| text.get(at..at + 2).ok_or("an odd number of digits".to_owned());
    (0..text.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(digits(at)?, 16).map_err(|error| error.to_string()))
        .collect()
}
