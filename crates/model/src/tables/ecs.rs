//! Tables of ECS: clusters and what runs in them, and the hosts it runs on.

macro_rules! ecs_tables {
    ($rest:tt $($before:tt)*) => {
        join_tables! { $rest $($before)*
            1: clusters, cluster::Cluster, durable;
            2: families, definition::Family, durable;
            3: definitions, definition::Definition, durable;
            4: services, service::Service, durable;
            5: service_events, event::ServiceEvent, durable;
            6: tasks, task::Task, durable;
            7: instances, instance::Instance, durable;
            8: hosts, host::Host, durable;
            9: leases, host::Lease, volatile;
            14: account_settings, setting::AccountSetting, durable;
            18: run_tokens, token::RunToken, durable;
        }
    };
}
