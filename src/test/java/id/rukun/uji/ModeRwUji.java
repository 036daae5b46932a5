package id.rukun.uji;

import id.rukun.hukum.pergub171.umum.KursiTokohBukanPengurus;
import id.rukun.hukum.pergub171.umum.OrangTerdaftar;
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
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;

/**
 * The shape of a Musyawarah RW (Pasal 1 angka 21): the boards of the RW and of its RT with tokoh of each RT, chaired by the
 * Ketua RW. Its rules are those of the RT: the point is who takes part, in which quality.
 */
@TestComponent
public class ModeRwUji implements ModeMusyawarah {

    public static final String NAMA = "UJI_RW";

    private static final int TOKOH_PER_RT = 3;

    private final JabatanService jabatan;
    private final WilayahService wilayah;
    private final PendudukService penduduk;

    public ModeRwUji(JabatanService jabatan, WilayahService wilayah, PendudukService penduduk) {
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
        return JenisMusyawarah.RW;
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
        Map<String, CalonPeserta> perOrang = new LinkedHashMap<>();
        String rw = rangkaian.unitId();
        List<String> rt = wilayah.turunan(rw, JenisUnit.RT).stream().map(UnitRingkas::id).toList();
        Stream.concat(Stream.of(rw), rt.stream()).flatMap(unit -> jabatan.pengurus(unit, hariUndangan).stream())
                .forEach(p -> perOrang.putIfAbsent(p.orang(),
                        new CalonPeserta(p.orang(), p.nama(), KualitasPeserta.PENGURUS, p.unitId(), false)));
        rt.forEach(unit -> penduduk.kepalaKeluarga(unit, hariUndangan).stream()
                .filter(k -> !perOrang.containsKey(k.pendudukId())).limit(TOKOH_PER_RT)
                .forEach(k -> perOrang.put(k.pendudukId(),
                        new CalonPeserta(k.pendudukId(), k.nama(), KualitasPeserta.TOKOH, unit, false))));
        return List.copyOf(perOrang.values());
    }

    @Override
    public List<PertanyaanAturan<?>> susunan(List<CalonPeserta> daftar) {
        return List.of(new PertanyaanAturan<>(KursiTokohBukanPengurus.class, new KursiTokohBukanPengurus.Fakta(
                daftar.stream().filter(c -> c.kualitas() == KualitasPeserta.TOKOH)
                        .map(c -> new OrangTerdaftar(c.orangId(), c.nama())).toList(),
                daftar.stream().filter(c -> c.kualitas() == KualitasPeserta.PENGURUS).map(CalonPeserta::orangId)
                        .toList())));
    }

    @Override
    public Map<String, BukanWargaLagi> bukanWargaLagi(RangkaianMusyawarah rangkaian,
            List<PesertaMusyawarah> daftar, LocalDate hari) {
        return Map.of();
    }

    @Override
    public String sebutanPeserta() {
        return "pengurus dan tokoh masyarakat";
    }
}
