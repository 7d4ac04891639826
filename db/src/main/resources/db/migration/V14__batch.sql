-- Which node runs which job, and how far it has come. What ran when is in the tables of the server's own job repository.

create table lease (
    job varchar(100) primary key,
    node varchar(100),
    held_until timestamp(6) with time zone,
    execution bigint,
    stopped boolean not null,
    failures integer not null,
    not_before timestamp(6) with time zone,
    finished_at timestamp(6) with time zone
);
create index lease_by_node on lease (node);

create table job_progress (
    execution bigint primary key,
    done integer not null,
    total integer not null
);
