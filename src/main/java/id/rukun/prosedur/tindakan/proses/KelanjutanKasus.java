package id.rukun.prosedur.tindakan.proses;

/** Whether more can be handed in again; TUNGGU: not before the case has taken a step of its own. */
enum KelanjutanKasus {
    LAGI,
    TUNGGU,
    SELESAI
}
