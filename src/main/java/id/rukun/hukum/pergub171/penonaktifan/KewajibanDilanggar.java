package id.rukun.hukum.pergub171.penonaktifan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.List;

/** A breach or neglect of one of the provisions that the ground lists. */
@Ketentuan(
        id = "PERGUB171-PS35-2b",
        judul = "Melanggar atau tidak menjalankan Pasal 3, 17, 18, 19, atau 20",
        dasar = "Pasal 35 ayat (2) huruf b Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "PASAL_TIDAK_SESUAI",
        kodeLain = "PELANGGARAN_TANPA_URAIAN")
public final class KewajibanDilanggar implements Aturan<KewajibanDilanggar.Fakta> {

    private static final List<String> PASAL = List.of("3", "17", "18", "19", "20");

    /** Numbers of the pasal that are said to be breached, and whether the breach is described. */
    public record Fakta(List<String> pasal, boolean uraian) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (fakta.pasal().isEmpty() || !PASAL.containsAll(fakta.pasal())) {
            return Putusan.gagal(this, fakta, parameter, "Pilih Pasal 3, 17, 18, 19 atau 20.");
        }
        return fakta.uraian()
                ? Putusan.terpenuhi(this, fakta, parameter,
                        "Yang dilanggar atau tidak dijalankan: Pasal " + Sebutan.daftar(fakta.pasal()) + ".")
                : Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "PELANGGARAN_TANPA_URAIAN",
                        "Uraikan bagaimana Pasal " + Sebutan.daftar(fakta.pasal()) + " dilanggar atau tidak dijalankan.");
    }
}
