-- What members, and people who are not members yet, are told.

create sequence notice_seq start with 1 increment by 50;
create table notice (
    id bigint primary key,
    version integer not null,
    member_id bigint constraint notice_member references member,
    email varchar(254) not null,
    kind varchar(40) not null,
    subject varchar(200) not null,
    body text,
    link varchar(300),
    secret boolean not null,
    created_at timestamp(6) with time zone not null,
    read_at timestamp(6) with time zone,
    mailing varchar(20) not null,
    tries integer not null,
    next_try timestamp(6) with time zone,
    sent_at timestamp(6) with time zone,
    message_id varchar(200) not null,
    problem varchar(500),
    constraint notice_mailing check (mailing in ('WAITING', 'SENT', 'KEPT', 'GIVEN_UP'))
);
create index notice_of_member on notice (member_id, secret, read_at, id);
create index notice_to_mail on notice (mailing, next_try);
