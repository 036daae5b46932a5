package id.rukun.hukum.pergub171.careteker;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** A temporary board of a Careteker is set by a Keputusan of the Lurah. */
@Ketentuan(
        id = "PERGUB171-PS8-3.3",
        judul = "Kepengurusan sementara ditetapkan dengan Keputusan Lurah",
        dasar = "Pasal 8 ayat (3) dan Pasal 30 ayat (3) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "KEPENGURUSAN_TANPA_KEPUTUSAN")
public final class DenganKeputusanLurah implements Aturan<DenganKeputusanLurah.Fakta> {

    /** The RT or RW, and the number of the Keputusan; {@code null} while there is none. */
    public record Fakta(String unit, @BolehKosong String nomor) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String unit = Sebutan.nama(fakta.unit());
        return Sebutan.kosong(fakta.nomor())
                ? Putusan.gagal(this, fakta, parameter, "Kepengurusan sementara " + unit + " harus ditetapkan dengan Keputusan Lurah.")
                : Putusan.terpenuhi(this, fakta, parameter, "Kepengurusan sementara " + unit + " ditetapkan dengan Keputusan Lurah Nomor "
                        + fakta.nomor() + ".");
    }
}
