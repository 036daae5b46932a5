package id.rukun.pengawasan.papan;

import id.rukun.pengawasan.ekspor.BarisTabel;
import java.util.List;

/**
 * A late task as a person reads it; without a name of a person.
 *
 * @param nomor number of the case
 * @param judul what the case is about
 * @param wilayah the unit that it is about, with its Kelurahan
 * @param tugas name of the task
 * @param kantor the office that has it
 * @param pasal what the task carries out
 * @param regulasi name in addresses of the regulation; {@code null} for none
 * @param dasar on what its last day rests
 * @param sejak since when the office has it, in words
 * @param batas last timely day, in words
 * @param hari how many days have passed since
 * @param eskalasi who was told
 * @param buka id of the task where it is one of the reader's offices; {@code null} otherwise
 * @param berkas address of the dossier; {@code null} where the reader may not read it
 * @param proses id of the process in Cockpit; {@code null} for who does not sign in there
 */
record BarisLewat(String nomor, String judul, String wilayah, String tugas, String kantor, String pasal, String regulasi,
        String dasar, String sejak, String batas, long hari, String eskalasi, String buka, String berkas, String proses)
        implements BarisTabel {

    static final List<String> KEPALA = List.of("Nomor kasus", "Prosedur", "Wilayah", "Tugas", "Kantor", "Pasal",
            "Dasar tenggat", "Sejak", "Hari terakhir", "Lewat (hari)", "Eskalasi");

    @Override
    public List<String> sel() {
        return List.of(nomor, judul, wilayah, tugas, kantor, pasal, dasar, sejak, batas, Long.toString(hari), eskalasi);
    }
}
