package id.rukun.uji;

import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.penduduk.BukanWargaLagi;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.musyawarah.register.CalonPeserta;
import id.rukun.prosedur.musyawarah.register.JenisMusyawarah;
import id.rukun.prosedur.musyawarah.mode.KaidahMusyawarah;
import id.rukun.prosedur.musyawarah.register.KualitasPeserta;
import id.rukun.prosedur.musyawarah.mode.ModeMusyawarah;
import id.rukun.prosedur.musyawarah.mode.PertanyaanAturan;
import id.rukun.prosedur.musyawarah.register.PesertaMusyawarah;
import id.rukun.prosedur.musyawarah.register.RangkaianMusyawarah;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;

/**
 * The shape of {@code CALON_RT}: an RT that is planned only has no unit yet, so the RW stands for it in the series; the
 * heads of family of the planned area, here every second card of its RT, take part.
 */
@TestComponent
public class ModeCalonRtUji implements ModeMusyawarah {

    public static final String NAMA = "UJI_CALON_RT";

    private final JabatanService jabatan;
    private final WilayahService wilayah;
    private final PendudukService penduduk;

    public ModeCalonRtUji(JabatanService jabatan, WilayahService wilayah, PendudukService penduduk) {
        this.jabatan = jabatan;
        this.wilayah = wilayah;
        this.penduduk = penduduk;
    }

    @Override
    public String nama() {
        return NAMA;
    }

    @Override
    public JenisMusyawarah jenis() {
        return JenisMusyawarah.RT;
    }

    @Override
    public KaidahMusyawarah kaidah() {
        return KaidahMusyawarah.RT;
    }

    @Override
    public Jabatan jabatanPimpinan() {
        return Jabatan.KETUA_RW;
    }

    @Override
    public String unitPimpinan(RangkaianMusyawarah rangkaian) {
        return rangkaian.unitId();
    }

    @Override
    public Optional<PemegangJabatan> pimpinan(RangkaianMusyawarah rangkaian, LocalDate hari) {
        return jabatan.pemegangKursi(rangkaian.unitId(), hari);
    }

    @Override
    public List<CalonPeserta> peserta(RangkaianMusyawarah rangkaian, LocalDate hariUndangan) {
        return wilayah.turunan(rangkaian.unitId(), JenisUnit.RT).stream()
                .flatMap(rt -> setengah(penduduk.kepalaKeluarga(rt.id(), hariUndangan).stream()
                        .map(k -> new CalonPeserta(k.pendudukId(), k.nama(), KualitasPeserta.KEPALA_KELUARGA, rt.id(),
                                false)).toList()).stream())
                .toList();
    }

    private static List<CalonPeserta> setengah(List<CalonPeserta> semua) {
        return IntStream.range(0, semua.size()).filter(i -> i % 2 == 0).mapToObj(semua::get).toList();
    }

    @Override
    public List<PertanyaanAturan<?>> susunan(RangkaianMusyawarah rangkaian, LocalDate hariUndangan,
            List<CalonPeserta> daftar) {
        return List.of();
    }

    @Override
    public Map<String, BukanWargaLagi> bukanWargaLagi(RangkaianMusyawarah rangkaian,
            List<PesertaMusyawarah> daftar, LocalDate hari) {
        return Map.of();
    }

    @Override
    public String sebutanPeserta() {
        return "kepala keluarga";
    }

    @Override
    public String keterangan() {
        return "calon RT";
    }
}
