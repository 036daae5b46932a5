package id.rukun.prosedur.koordinasi.proses.pelaksanaan;

import id.rukun.prosedur.koordinasi.jadwal.JadwalKoordinasiService;

/** Id of {@code pelaksanaan-koordinasi.bpmn}; its variables are those by which a session is opened. */
final class PelaksanaanKoordinasiProcess {

    static final String KUNCI = JadwalKoordinasiService.PROSEDUR;

    private PelaksanaanKoordinasiProcess() {}
}
