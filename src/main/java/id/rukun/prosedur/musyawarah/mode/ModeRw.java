package id.rukun.prosedur.musyawarah.mode;

import id.rukun.hukum.kebijakan.musyawarah.TokohSatuUnit;
import id.rukun.hukum.pergub171.umum.KursiTokohBukanPengurus;
import id.rukun.hukum.pergub171.umum.OrangTerdaftar;
import id.rukun.hukum.pergub171.umum.PesertaRwSekali;
import id.rukun.hukum.pergub171.umum.SusunanMusyawarahRw;
import id.rukun.hukum.pergub171.umum.TokohDipilih;
import id.rukun.hukum.pergub171.umum.TokohTiapRt;
import id.rukun.hukum.pergub171.umum.WakilRt;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.penduduk.BukanWargaLagi;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.musyawarah.mode.RegisterTokoh.Tokoh;
import id.rukun.prosedur.musyawarah.register.CalonPeserta;
import id.rukun.prosedur.musyawarah.register.JenisMusyawarah;
import id.rukun.prosedur.musyawarah.register.KualitasPeserta;
import id.rukun.prosedur.musyawarah.register.PesertaMusyawarah;
import id.rukun.prosedur.musyawarah.register.RangkaianMusyawarah;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * A Musyawarah RW as Pasal 1 angka 21, 41 and 42 describe it: the pengurus of the RW and of its RT, and the tokoh that each
 * RT has chosen. Chaired by whoever exercises the chair of the RW, or stands in (RUKUN-POL-21).
 */
@Component
public class ModeRw implements ModeMusyawarah {

    private final JabatanService jabatan;
    private final WilayahService wilayah;
    private final PendudukService penduduk;
    private final RegisterTokoh registerTokoh;
    private final KursiPimpinan kursi;

    protected ModeRw(JabatanService jabatan, WilayahService wilayah, PendudukService penduduk,
            RegisterTokoh registerTokoh, KursiPimpinan kursi) {
        this.jabatan = jabatan;
        this.wilayah = wilayah;
        this.penduduk = penduduk;
        this.registerTokoh = registerTokoh;
        this.kursi = kursi;
    }

    @Override
    public String nama() {
        return "RW";
    }

    @Override
    public JenisMusyawarah jenis() {
        return JenisMusyawarah.RW;
    }

    @Override
    public KaidahMusyawarah kaidah() {
        return KaidahMusyawarah.RW;
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
        return kursi.pemegangAtauPengganti(jabatanPimpinan(), rangkaian.unitId(), hari);
    }

    /** Who is pengurus twice has one seat, and a pengurus fills none of the tokoh. */
    @Override
    public List<CalonPeserta> peserta(RangkaianMusyawarah rangkaian, LocalDate hariUndangan) {
        Map<String, CalonPeserta> perOrang = new LinkedHashMap<>();
        pengurus(rangkaian.unitId(), hariUndangan).forEach(p -> perOrang.putIfAbsent(p.orang(),
                new CalonPeserta(p.orang(), p.nama(), KualitasPeserta.PENGURUS, p.unitId(), false)));
        tokoh(rangkaian.unitId(), hariUndangan).forEach(t -> perOrang.putIfAbsent(t.pendudukId(),
                new CalonPeserta(t.pendudukId(), t.nama(), KualitasPeserta.TOKOH, t.rtId(), false)));
        return List.copyOf(perOrang.values());
    }

    @Override
    public List<PertanyaanAturan<?>> susunan(RangkaianMusyawarah rangkaian, LocalDate hariUndangan,
            List<CalonPeserta> daftar) {
        List<OrangTerdaftar> pengurus = pengurus(rangkaian.unitId(), hariUndangan).stream()
                .map(p -> new OrangTerdaftar(p.orang(), p.nama())).toList();
        List<CalonPeserta> kursiTokoh = daftar.stream().filter(c -> c.kualitas() == KualitasPeserta.TOKOH).toList();
        List<Tokoh> tokoh = tokoh(rangkaian.unitId(), hariUndangan);
        return List.of(
                new PertanyaanAturan<>(SusunanMusyawarahRw.class, new SusunanMusyawarahRw.Fakta(
                        pengurus.stream().distinct().toList(), daftar.stream().map(CalonPeserta::orangId).toList())),
                new PertanyaanAturan<>(PesertaRwSekali.class, new PesertaRwSekali.Fakta(pengurus)),
                new PertanyaanAturan<>(KursiTokohBukanPengurus.class, new KursiTokohBukanPengurus.Fakta(
                        kursiTokoh.stream().map(c -> new OrangTerdaftar(c.orangId(), c.nama())).toList(),
                        pengurus.stream().map(OrangTerdaftar::id).distinct().toList())),
                new PertanyaanAturan<>(TokohSatuUnit.class, new TokohSatuUnit.Fakta(tokoh.stream().map(t ->
                        new TokohSatuUnit.Wakil(t.pendudukId(), t.nama(), wilayah.nama(t.rtId()))).toList())),
                new PertanyaanAturan<>(TokohTiapRt.class, tokohTiapRt(rangkaian.unitId(), hariUndangan, tokoh)),
                new PertanyaanAturan<>(TokohDipilih.class, new TokohDipilih.Fakta(
                        kursiTokoh.stream().map(c -> new WakilRt(c.orangId(), c.nama(), wilayah.nama(c.unitId()))).toList(),
                        tokoh.stream().filter(Tokoh::dipilih).map(Tokoh::pendudukId).toList())));
    }

    /** Who became a Pengurus is no tokoh any more; where too few are left he is named, so that one knows why. */
    private TokohTiapRt.Fakta tokohTiapRt(String rw, LocalDate hari, List<Tokoh> tokoh) {
        List<String> rt = rt(rw).stream().map(UnitRingkas::id).toList();
        return new TokohTiapRt.Fakta(rt.stream().map(wilayah::nama).toList(),
                tokoh.stream().map(t -> new WakilRt(t.pendudukId(), t.nama(), wilayah.nama(t.rtId()))).toList(),
                registerTokoh.berhenti(rt, hari).stream()
                        .map(b -> new TokohTiapRt.Berhenti(b.nama(), wilayah.nama(b.rtId()), b.sebab())).toList());
    }

    /** Each is asked for the RT that he represents; of the pengurus of the RW only a death ends the seat. */
    @Override
    public Map<String, BukanWargaLagi> bukanWargaLagi(RangkaianMusyawarah rangkaian, List<PesertaMusyawarah> daftar,
            LocalDate hari) {
        Map<String, BukanWargaLagi> hasil = new HashMap<>();
        daftar.stream().collect(Collectors.groupingBy(PesertaMusyawarah::unitId)).forEach((unit, peserta) ->
                penduduk.bukanWargaLagi(peserta.stream().map(PesertaMusyawarah::orangId).toList(), unit, hari)
                        .forEach((id, sebab) -> {
                            if (sebab.sebab() == BukanWargaLagi.Sebab.MENINGGAL || tokoh(peserta, id)) {
                                hasil.put(id, sebab);
                            }
                        }));
        return hasil;
    }

    @Override
    public String sebutanPeserta() {
        return "pengurus dan tokoh masyarakat";
    }

    private static boolean tokoh(List<PesertaMusyawarah> peserta, String id) {
        return peserta.stream().anyMatch(p -> p.orangId().equals(id) && p.kualitas() == KualitasPeserta.TOKOH);
    }

    private List<PemegangJabatan> pengurus(String rw, LocalDate hari) {
        return jabatan.pengurusSeluruhnya(rw, hari, hari);
    }

    private List<Tokoh> tokoh(String rw, LocalDate hari) {
        return registerTokoh.tokoh(rt(rw).stream().map(UnitRingkas::id).toList(), hari);
    }

    private List<UnitRingkas> rt(String rw) {
        return wilayah.turunan(rw, JenisUnit.RT);
    }
}
