package id.rukun.hukum.pergub171.careteker;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.List;

/** In a building the temporary board consists of the P3SRS, owners, and occupants (DMN-09). */
@Ketentuan(
        id = "PERGUB171-PS8-3.2",
        judul = "Kepengurusan sementara rumah susun dari P3SRS, pemilik, atau penghuni",
        dasar = "Pasal 8 ayat (3) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "BUKAN_PEMILIK_PENGHUNI",
        tafsir = "AMB-10")
public final class SumberRusun implements Aturan<SumberRusun.Fakta> {

    /** The RT or RW, and those who neither live in it nor are said to belong to its P3SRS or to its owners. */
    public record Fakta(String unit, List<String> luar) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String unit = Sebutan.nama(fakta.unit());
        return fakta.luar().isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, "Semua anggota dari P3SRS, pemilik, atau penghuni " + unit + ".")
                : Putusan.gagal(this, fakta, parameter, "Anggota harus pengurus P3SRS, pemilik, atau penghuni " + unit + "; bukan: "
                        + Sebutan.daftar(fakta.luar()) + ".");
    }
}
