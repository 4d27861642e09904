//! Prints `docs/generated/operations.md`: every operation of every service that has a model, and
//! whether Gantry has it. Run by `cargo xtask operations`.

fn main() {
    println!("# Operations\n");
    println!("Written by `cargo xtask operations`: change the rows, not this file.\n");
    println!("| service | has | of |\n|---|---|---|");
    for service in api::SERVICES {
        let rows = services::rows(service).len();
        println!("| {} | {rows} | {} |", service.name, service.operations.len());
    }
    for service in api::SERVICES.iter().filter(|service| !services::rows(service).is_empty()) {
        println!("\n## {}\n\n| operation | IAM action |\n|---|---|", service.name);
        for operation in service.operations {
            match services::row(service, operation) {
                Some(row) => println!("| {} | `{}` |", operation.name, row.action),
                None => println!("| {} | not implemented by Gantry |", operation.name),
            }
        }
    }
    println!("\n## s3\n\nS3's own protocol, which no model here has.\n");
    println!("| operation | IAM actions |\n|---|---|");
    for row in services::s3::operations::ROWS {
        let actions: Vec<String> =
            row.needs.iter().map(|(action, _)| format!("`{action}`")).collect();
        println!("| {} | {} |", row.operation, actions.join(", "));
    }
    println!("\n## image registry\n\nThe OCI distribution protocol below `/v2/`.\n");
    println!("| operation | IAM action |\n|---|---|");
    for row in services::ecr::distribution::ROWS {
        println!("| {} | `{}` |", row.operation, row.action);
    }
}
