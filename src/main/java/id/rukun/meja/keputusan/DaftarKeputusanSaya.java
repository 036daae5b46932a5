package id.rukun.meja.keputusan;

import id.rukun.pengawasan.ekspor.BarisTabel;
import java.util.List;

/**
 * The register of a Kelurahan and a year.
 *
 * @param kelurahan id of the Kelurahan; {@code null} where the reader may see none
 * @param tahun the year
 * @param pilihanKelurahan the Kelurahan that the reader may choose
 * @param pilihanTahun the years in which this one has Keputusan, and this year
 * @param seluruhnya whether all of them are shown, not only those that concern the reader's RT or RW
 * @param keputusan the Keputusan, the latest number first
 * @param terlewat numbers that papers of the year passed over, by the offices in the reader's area
 */
record DaftarKeputusanSaya(String kelurahan, int tahun, List<KelurahanDipilih> pilihanKelurahan,
        List<Integer> pilihanTahun, boolean seluruhnya, List<KeputusanTerdaftar> keputusan, List<NomorDilewati> terlewat) {

    /** A Kelurahan and its name. */
    record KelurahanDipilih(String id, String nama) {}

    /**
     * A Keputusan.
     *
     * @param nomor number as written on the paper
     * @param tanggal day of the signature, in words
     * @param jenis its kind, in words
     * @param tentang its subject
     * @param unit the units concerned, by name
     * @param keadaan where it stands today, in words
     * @param kasus number of its case
     * @param jalan page of its case; {@code null} where the reader may not see it
     * @param naskah page with its text; {@code null} where the reader may not read it
     */
    record KeputusanTerdaftar(String nomor, String tanggal, String jenis, String tentang, List<String> unit, String keadaan,
            String kasus, String jalan, String naskah) implements BarisTabel {

        static final List<String> KEPALA = List.of("Nomor", "Tanggal", "Jenis", "Tentang", "Wilayah", "Keadaan", "Kasus");

        @Override
        public List<String> sel() {
            return List.of(nomor, tanggal, jenis, tentang, String.join(", ", unit), keadaan, kasus);
        }
    }

    /**
     * Numbers that no paper bears although a larger one was given.
     *
     * @param kantor name of the unit whose office gives the numbers
     * @param naskah kind of paper, in words
     * @param nomor the numbers, in words
     * @param tanggal day of the paper that passed over them, in words
     */
    record NomorDilewati(String kantor, String naskah, String nomor, String tanggal) implements BarisTabel {

        static final List<String> KEPALA = List.of("Kantor", "Naskah", "Nomor terlewat", "Dilompati pada");

        @Override
        public List<String> sel() {
            return List.of(kantor, naskah, nomor, tanggal);
        }
    }
}
