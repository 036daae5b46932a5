package id.rukun.hukum.perwalibukittinggi.rapat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who stands in does so himself and for one unit. */
@Ketentuan(
        id = "BKT-R-23",
        judul = "Wakil hadir sendiri untuk satu unit",
        dasar = "Pasal 9 angka 6 Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "BKT_R_23",
        tafsir = "BKT-A-46",
        mulai = "2014-12-31")
public final class WakilSatuUnit implements Aturan<WakilSatuUnit.Fakta> {

    /** Who stands in, whether he sends another, and the units for which he is named in this meeting. */
    public record Fakta(String wakil, boolean mewakilkanLagi, List<String> unit) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String wakil = Sebutan.nama(fakta.wakil());
        if (fakta.mewakilkanLagi()) {
            return Putusan.gagal(this, fakta, parameter, "Wakil tidak dapat mewakilkan lagi: " + wakil
                    + " harus hadir sendiri; bila berhalangan, kepala unit menunjuk wakil lain.");
        }
        Set<String> unit = new LinkedHashSet<>(fakta.unit());
        return unit.size() <= 1
                ? Putusan.terpenuhi(this, fakta, parameter, wakil + " hadir sendiri untuk satu unit.")
                : Putusan.gagal(this, fakta, parameter, "Wakil tidak dapat mewakili unit lain pula: " + wakil + " disebut untuk "
                        + Sebutan.daftar(unit) + ". Tunjuk wakil lain untuk salah satunya.");
    }
}
