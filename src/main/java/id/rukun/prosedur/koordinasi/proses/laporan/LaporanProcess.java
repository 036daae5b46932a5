package id.rukun.prosedur.koordinasi.proses.laporan;

/** Ids and variables of {@code laporan-koordinasi.bpmn}. */
final class LaporanProcess {

    static final String KUNCI = "laporan-koordinasi";

    /** Kind of a report that the daily process opens. */
    static final String JENIS = "jenisLaporan";
    /** First day of its period, as yyyy-MM-dd. */
    static final String MULAI = "mulaiMasa";
    /** Last day of its period, as yyyy-MM-dd. */
    static final String AKHIR = "akhirMasa";
    /** Code of the Asisten whom the table names for the unit; not set where it names none. */
    static final String ASISTEN_TABEL = "asistenTabel";
    /** Group of the office that has the report now. */
    static final String STASIUN = "kantorStasiun";

    private LaporanProcess() {}
}
