package id.rukun.hukum.pergub171.umum;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The seat of a tokoh masyarakat is additional to the Pengurus: no Pengurus of the units involved may fill it.
 */
@Ketentuan(
        id = "PERGUB171-PS1-21.5",
        judul = "Tokoh masyarakat bukan pengurus",
        dasar = "Pasal 1 angka 21, Pasal 11 ayat (2) dan Pasal 12 ayat (2) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "TOKOH_ADALAH_PENGURUS",
        tafsir = "AMB-39")
public final class KursiTokohBukanPengurus implements Aturan<KursiTokohBukanPengurus.Fakta> {

    /** The tokoh, and the ids of the Pengurus of the units involved. */
    public record Fakta(List<OrangTerdaftar> tokoh, List<String> pengurus) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String pengurus = fakta.tokoh().stream()
                .filter(tokoh -> fakta.pengurus().contains(tokoh.id()))
                .map(tokoh -> Sebutan.nama(tokoh.nama()))
                .distinct()
                .collect(Collectors.joining(", "));
        return pengurus.isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter,
                        "Tidak seorang pun dari " + fakta.tokoh().size() + " tokoh masyarakat adalah pengurus.")
                : Putusan.gagal(this, fakta, parameter,
                        pengurus + " adalah pengurus dan tidak dapat mengisi kursi tokoh masyarakat.");
    }
}
