//! The ECS operations Gantry has.

use super::{cluster, definition, service, task};

crate::operations! { ecs, "ecs";
    write CreateCluster => cluster::create;
    write CreateService => service::create;
    write DeleteCluster => cluster::delete;
    write DeleteService => service::delete;
    write DeleteTaskDefinitions => definition::delete;
    write DeregisterTaskDefinition => definition::deregister;
    read DescribeClusters => cluster::describe;
    read DescribeServices => service::describe;
    read DescribeTaskDefinition => definition::describe;
    read DescribeTasks => task::describe;
    read ListClusters => cluster::list;
    read ListServices => service::list;
    read ListTaskDefinitionFamilies => definition::list_families;
    read ListTaskDefinitions => definition::list;
    read ListTasks => task::list;
    write PutClusterCapacityProviders => cluster::put_capacity_providers;
    write RegisterTaskDefinition => definition::register;
    write RunTask => task::run;
    write StartTask => task::start;
    write StopTask => task::stop;
    write UpdateCluster => cluster::update;
    write UpdateClusterSettings => cluster::update_settings;
    write UpdateService => service::update;
}
