package id.rukun.hukum.kebijakan.pemberhentian;

import static id.rukun.hukum.muat.HukumUji.gagal;
import static id.rukun.hukum.muat.HukumUji.periksa;
import static id.rukun.hukum.muat.HukumUji.terpenuhi;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Putusan;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Policies on who leaves a board early: both sides of each. */
class KebijakanPemberhentianTest {

    private static final LocalDate HARI = LocalDate.of(2019, 6, 20);

    @Test
    @DisplayName("RUKUN-POL-14 berlaku pada hari yang dinyatakan, tidak sebelum diterima: disesuaikan dan dicatat")
    void berlaku() {
        BerlakuSesudahDiterima.Fakta sama = new BerlakuSesudahDiterima.Fakta(HARI, HARI);
        terpenuhi(periksa(BerlakuSesudahDiterima.class, sama));
        assertThat(sama.berlaku()).isEqualTo(HARI);
        BerlakuSesudahDiterima.Fakta terlambat = new BerlakuSesudahDiterima.Fakta(HARI, HARI.plusDays(1));
        Putusan putusan = periksa(BerlakuSesudahDiterima.class, terlambat);
        gagal(putusan, Akibat.TEMUAN, "HARI_BERHENTI_DISESUAIKAN");
        assertThat(terlambat.berlaku()).isEqualTo(HARI.plusDays(1));
        assertThat(putusan.pesan()).contains("20 Juni 2019", "21 Juni 2019");
        assertThat(new BerlakuSesudahDiterima.Fakta(HARI.plusDays(30), HARI).berlaku()).isEqualTo(HARI.plusDays(30));
    }

    @Test
    @DisplayName("RUKUN-POL-119 yang berhenti menjabat: dari hari pertamanya sampai sebelum hari terakhirnya")
    void menjabat() {
        terpenuhi(menjabat(true, HARI.minusDays(1), HARI));
        terpenuhi(menjabat(true, HARI.minusYears(1), null));
        gagal(menjabat(true, HARI, null), Akibat.TOLAK, "TIDAK_MENJABAT");
        gagal(menjabat(true, HARI.minusYears(3), HARI.minusDays(1)), Akibat.TOLAK, "JABATAN_SUDAH_BERAKHIR");
        gagal(menjabat(false, null, null), Akibat.TOLAK, "BUKAN_PENGURUS_WILAYAH");
    }

    private static Putusan menjabat(boolean dikenal, LocalDate mulai, LocalDate sampai) {
        return periksa(YangBerhentiMenjabat.class, new YangBerhentiMenjabat.Fakta(HARI, dikenal, mulai, sampai));
    }

    @Test
    @DisplayName("RUKUN-POL-120 satu pemberhentian sekaligus")
    void satu() {
        terpenuhi(periksa(SatuPemberhentian.class, new SatuPemberhentian.Fakta(null)));
        gagal(periksa(SatuPemberhentian.class, new SatuPemberhentian.Fakta("2019-000001")), Akibat.TOLAK, "PEMBERHENTIAN_SEDANG_BERJALAN");
    }

    @Test
    @DisplayName("RUKUN-POL-121 dicabut sampai sehari sebelum berlaku")
    void belumBerlaku() {
        terpenuhi(belum(null, false));
        terpenuhi(belum(HARI.plusDays(1), false));
        gagal(belum(HARI, false), Akibat.TOLAK, "PEMBERHENTIAN_SUDAH_BERLAKU");
        gagal(belum(HARI.plusDays(1), true), Akibat.TOLAK, "PEMBERHENTIAN_SUDAH_BERLAKU");
    }

    private static Putusan belum(LocalDate berlaku, boolean diakhiri) {
        return periksa(PemberhentianBelumBerlaku.class, new PemberhentianBelumBerlaku.Fakta(berlaku, HARI, diakhiri));
    }

    @Test
    @DisplayName("RUKUN-POL-124 diverifikasi orang lain daripada pelapor dan yang berhenti")
    void orangLain() {
        terpenuhi(periksa(VerifikasiOrangLain.class, new VerifikasiOrangLain.Fakta(false, false)));
        gagal(periksa(VerifikasiOrangLain.class, new VerifikasiOrangLain.Fakta(true, false)), Akibat.TOLAK, "VERIFIKASI_OLEH_PELAPOR");
        gagal(periksa(VerifikasiOrangLain.class, new VerifikasiOrangLain.Fakta(false, true)), Akibat.TOLAK, "VERIFIKASI_OLEH_PELAPOR");
    }

    @Test
    @DisplayName("RUKUN-DATA-40 hari meninggal sesuai register penduduk")
    void kematian() {
        terpenuhi(periksa(KematianSesuaiRegister.class, new KematianSesuaiRegister.Fakta(HARI, null)));
        terpenuhi(periksa(KematianSesuaiRegister.class, new KematianSesuaiRegister.Fakta(HARI, HARI)));
        terpenuhi(periksa(KematianSesuaiRegister.class, new KematianSesuaiRegister.Fakta(null, null)));
        gagal(periksa(KematianSesuaiRegister.class, new KematianSesuaiRegister.Fakta(HARI, HARI.minusDays(1))), Akibat.TOLAK,
                "TANGGAL_MENINGGAL_BERBEDA");
        gagal(periksa(KematianSesuaiRegister.class, new KematianSesuaiRegister.Fakta(null, HARI)), Akibat.TOLAK,
                "TANGGAL_MENINGGAL_BERBEDA");
    }
}
