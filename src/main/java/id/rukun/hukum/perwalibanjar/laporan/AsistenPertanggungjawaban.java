package id.rukun.hukum.perwalibanjar.laporan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** The Asisten who coordinates the unit; a unit that has none goes to the Sekretaris Daerah at once. */
@Ketentuan(
        id = "BJR-R-55",
        judul = "Asisten dari Perangkat Daerahnya",
        dasar = "Pasal 21 ayat (3) dan Pasal 23 ayat (2) Perwali Banjar 6/2023",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.OTOMATIS,
        tafsir = "BJR-A-35",
        mulai = "2023-01-06")
public final class AsistenPertanggungjawaban implements Aturan<AsistenPertanggungjawaban.Fakta> {

    /** Name of the Perangkat Daerah, and of the office of its Asisten; {@code null} if it has none. */
    public record Fakta(String unit, @BolehKosong String asisten) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String unit = Sebutan.nama(fakta.unit());
        return Sebutan.kosong(fakta.asisten())
                ? Putusan.gagal(this, fakta, parameter, unit + " tidak mempunyai Asisten dalam Pasal 23; langkah Asisten "
                        + "dilewati, dan pertanggungjawabannya langsung kepada Sekretaris Daerah.")
                : Putusan.terpenuhi(this, fakta, parameter,
                        "Pertanggungjawaban " + unit + " melalui " + fakta.asisten().strip() + ".");
    }
}
