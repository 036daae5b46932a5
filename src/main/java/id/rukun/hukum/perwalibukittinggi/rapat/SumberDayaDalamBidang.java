package id.rukun.hukum.perwalibukittinggi.rapat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.koordinasi.JenisUnitKerja;
import id.rukun.hukum.koordinasi.SifatRapat;
import id.rukun.hukum.perwalibukittinggi.umum.KantorAsisten;
import id.rukun.hukum.perwalibukittinggi.umum.PihakKoordinasi;
import java.util.List;

/** An Asisten coordinates managing the resources of the Perangkat Daerah, Instansi Vertikal and BUMD of his field. */
@Ketentuan(
        id = "BKT-R-30",
        judul = "Pengelolaan sumber daya dalam bidang Asisten",
        dasar = "Pasal 8 ayat (4) Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BKT_R_30",
        mulai = "2014-12-31")
public final class SumberDayaDalamBidang implements Aturan<SumberDayaDalamBidang.Fakta> {

    /** A meeting, code of the Asisten who calls it, and the units whose resources it is about. */
    public record Fakta(SifatRapat sifat, String asisten, List<UnitSumberDaya> unit) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (fakta.sifat() != SifatRapat.SUMBER_DAYA) {
            return Putusan.terpenuhi(this, fakta, parameter, "Rapat ini bukan rapat pengelolaan sumber daya.");
        }
        List<String> diLuar = fakta.unit().stream().filter(unit -> !fakta.asisten().equals(unit.asisten()))
                .map(UnitSumberDaya::nama).toList();
        if (!diLuar.isEmpty()) {
            return Putusan.gagal(this, fakta, parameter, "Pengelolaan sumber daya di luar bidang "
                    + KantorAsisten.sebut(fakta.asisten())
                    + ": " + Sebutan.daftar(diLuar) + ". Ajukan permintaan koordinasi dengan topik sumber daya; Sekretaris Daerah"
                    + " mengadakan rapatnya (tafsir BKT-A-41).");
        }
        List<String> bukan = fakta.unit().stream().filter(unit -> !dikelola(unit.jenis())).map(UnitSumberDaya::nama).toList();
        return bukan.isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, "Semua unit ada dalam bidang " + KantorAsisten.sebut(fakta.asisten())
                        + ".")
                : Putusan.gagal(this, fakta, parameter, "Asisten mengoordinasikan pengelolaan sumber daya Perangkat Daerah,"
                        + " Instansi Vertikal, dan BUMD, bukan " + Sebutan.daftar(bukan)
                        + ". Keluarkan dari undangan, atau pilih rapat teknis.");
    }

    private static boolean dikelola(JenisUnitKerja jenis) {
        return PihakKoordinasi.terikat(jenis) || jenis == JenisUnitKerja.BUMD;
    }
}
