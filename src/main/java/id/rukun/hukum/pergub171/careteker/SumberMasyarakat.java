package id.rukun.hukum.pergub171.careteker;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.List;

/** Elsewhere the temporary board comes from among those who live in the RT or RW (DMN-09). */
@Ketentuan(
        id = "PERGUB171-PS30-3",
        judul = "Kepengurusan sementara dari masyarakat setempat",
        dasar = "Pasal 30 ayat (3) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "BUKAN_MASYARAKAT_SETEMPAT",
        tafsir = "AMB-10")
public final class SumberMasyarakat implements Aturan<SumberMasyarakat.Fakta> {

    /** The RT or RW, and those who do not live in it. */
    public record Fakta(String unit, List<String> luar) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String unit = Sebutan.nama(fakta.unit());
        return fakta.luar().isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, "Semua anggota penduduk " + unit + ".")
                : Putusan.gagal(this, fakta, parameter, "Bukan penduduk " + unit + ": " + Sebutan.daftar(fakta.luar()) + ".");
    }
}
