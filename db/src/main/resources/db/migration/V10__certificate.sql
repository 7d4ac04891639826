-- What was certified, in the words of the day it was issued.

create sequence certificate_seq start with 1 increment by 50;
create table certificate (
    id bigint primary key,
    version integer not null,
    enrolment_id bigint not null constraint certificate_enrolment references enrolment,
    number varchar(20) not null constraint certificate_number_unique unique,
    code varchar(26) not null,
    member_name varchar(80) not null,
    course_title varchar(200) not null,
    offering_title varchar(200) not null,
    network varchar(200) not null,
    teachers varchar(1000) not null,
    language varchar(10) not null,
    hours integer,
    starts_on date not null,
    ends_on date not null,
    issued_on date not null,
    issued_at timestamp(6) with time zone not null,
    issued_by_id bigint not null constraint certificate_issued_by references member,
    revoked_at timestamp(6) with time zone,
    revoke_reason varchar(1000),
    -- by a rule that is not met any more, not by anybody's decision
    lapsed boolean default false not null,
    constraint certificate_unique unique (enrolment_id)
);
create index certificate_by_issuer on certificate (issued_by_id);

create sequence certificate_number_seq start with 1 increment by 1;
