package id.rukun.hukum.perwalibanjar.laporan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.SalahSatu;
import id.rukun.hukum.Sebutan;

/**
 * Nobody reports through himself, and a vacant post without an acting holder stops nothing: the station is skipped with a note.
 * The Wali Kota never is.
 */
@Ketentuan(
        id = "BJR-R-87",
        judul = "Stasiun tanpa orang lain dilewati",
        dasar = "Pasal 21 ayat (2) dan Pasal 21 ayat (3) Perwali Banjar 6/2023",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.OTOMATIS,
        tafsir = "BJR-A-35",
        mulai = "2023-01-06")
public final class StasiunDilewati implements Aturan<StasiunDilewati.Fakta> {

    /**
     * A station.
     *
     * @param stasiun a word of {@link StasiunPertanggungjawaban}
     * @param pejabat name of the post
     * @param pelapor whether the reporter himself holds it
     * @param kosong whether it is vacant without an acting holder
     */
    public record Fakta(@SalahSatu({"ASISTEN", "SEKDA", "WALI_KOTA"}) String stasiun, String pejabat, boolean pelapor,
            boolean kosong) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String pejabat = Sebutan.nama(fakta.pejabat());
        boolean akhir = fakta.stasiun().equals(StasiunPertanggungjawaban.WALI_KOTA.name());
        if (akhir || !fakta.pelapor() && !fakta.kosong()) {
            return Putusan.terpenuhi(this, fakta, parameter, pejabat + (akhir
                    ? " menerima pertanggungjawaban dan tidak pernah dilewati." : " tidak dilewati."));
        }
        return Putusan.gagal(this, fakta, parameter, pejabat + " dilewati: " + (fakta.pelapor()
                ? "dijabat pelapor sendiri." : "jabatan kosong tanpa pelaksana tugas.") + " Laporan diteruskan ke langkah "
                        + "berikutnya.");
    }
}
