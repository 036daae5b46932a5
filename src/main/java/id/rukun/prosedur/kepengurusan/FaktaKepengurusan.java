package id.rukun.prosedur.kepengurusan;

import id.rukun.hukum.kebijakan.pengurus.OrangMasihHidup;
import id.rukun.hukum.kebijakan.pengurus.PengurusWargaDewasa;
import id.rukun.hukum.kebijakan.pengurus.SatuJabatanSeorang;
import id.rukun.hukum.pergub171.pengurus.BukanKetuaUnitLain;
import id.rukun.hukum.pergub171.pengurus.TanpaHubunganKekerabatan;
import id.rukun.hukum.pergub171.pengurus.TanpaHubunganKekerabatan.DuaPengurus;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.penduduk.Penduduk;
import id.rukun.penduduk.PendudukService;
import id.rukun.penduduk.keluarga.HubunganKeluargaService;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What the register says of those on the list of a board, for the rules that bind every board. */
@Component
public class FaktaKepengurusan {

    private static final List<String> KEDUDUKAN = List.of("Sekretaris", "Bendahara");

    private final PendudukService penduduk;
    private final HubunganKeluargaService keluarga;
    private final JabatanService jabatan;
    private final WilayahService wilayah;

    FaktaKepengurusan(PendudukService penduduk, HubunganKeluargaService keluarga, JabatanService jabatan, WilayahService wilayah) {
        this.penduduk = penduduk;
        this.keluarga = keluarga;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
    }

    /** Who stands on the list twice. */
    public SatuJabatanSeorang.Fakta ganda(List<String> orang) {
        Set<String> dilihat = new HashSet<>();
        return new SatuJabatanSeorang.Fakta(nama(orang.stream().filter(satu -> !dilihat.add(satu)).distinct().toList()));
    }

    /** Pairs that are husband and wife or parent and child on the day. */
    public TanpaHubunganKekerabatan.Fakta kekerabatan(Collection<String> orang, LocalDate hari) {
        Map<String, String> nama = penduduk.nama(orang);
        return new TanpaHubunganKekerabatan.Fakta(keluarga.antara(orang, hari).stream()
                .map(h -> new DuaPengurus(nama.get(h.satu()), nama.get(h.lain()), h.kalimat())).toList());
    }

    /** Those who are Ketua of another unit on the day. */
    public BukanKetuaUnitLain.Fakta ketuaUnitLain(String unitId, Collection<String> orang, LocalDate hari) {
        return new BukanKetuaUnitLain.Fakta(jabatanUnitLain(unitId, orang, hari, Jabatan::ketua));
    }

    /** Those who are on the board of another unit on the day without being its Ketua: "Budi, Sekretaris RT 002". */
    public List<String> pengurusUnitLain(String unitId, Collection<String> orang, LocalDate hari) {
        return jabatanUnitLain(unitId, orang, hari, satu -> satu.pengurus() && !satu.ketua());
    }

    private List<String> jabatanUnitLain(String unitId, Collection<String> orang, LocalDate hari, Predicate<Jabatan> dicari) {
        return orang.stream().distinct().flatMap(satu -> jabatan.jabatanOrang(satu, hari, hari).stream())
                .filter(p -> dicari.test(p.jabatan()) && !p.unitId().equals(unitId))
                .map(p -> p.nama() + ", " + jabatan.sebutan(p)).toList();
    }

    /** Who has died by the day. */
    public OrangMasihHidup.Fakta hidup(Collection<String> orang, LocalDate hari) {
        return new OrangMasihHidup.Fakta(nama(orang.stream().distinct().filter(satu -> meninggal(satu, hari)).toList()));
    }

    private boolean meninggal(String orang, LocalDate hari) {
        return penduduk.cari(orang).map(Penduduk::tanggalMeninggal).filter(tanggal -> !tanggal.isAfter(hari)).isPresent();
    }

    /**
     * Whose posts are named where he is no adult resident as asked.
     *
     * @param wilayahId unit or area whose residents are meant
     * @param orang Sekretaris, Bendahara, and those of the Bidang in the order of the list; {@code null} for an empty post
     * @param dewasa those of them who are
     */
    public PengurusWargaDewasa.Fakta dewasa(String wilayahId, List<String> orang, LocalDate hari, Set<String> dewasa) {
        return new PengurusWargaDewasa.Fakta(wilayah.nama(wilayahId), hari, IntStream.range(0, orang.size())
                .filter(urutan -> orang.get(urutan) != null && !dewasa.contains(orang.get(urutan)))
                .mapToObj(FaktaKepengurusan::kedudukan).toList());
    }

    /** What somebody on such a list is called without his name: "Sekretaris", "pengurus Bidang ke-2". */
    public static String kedudukan(int urutan) {
        return urutan < KEDUDUKAN.size() ? KEDUDUKAN.get(urutan) : "pengurus Bidang ke-" + (urutan - KEDUDUKAN.size() + 1);
    }

    /** Whether somebody lives in a unit on the day, in one of its RT if it is a larger one. */
    public boolean tinggal(String orang, String unitId, LocalDate hari) {
        return rt(unitId).stream().anyMatch(tempat -> penduduk.tinggalDi(orang, tempat, hari));
    }

    private List<String> rt(String unitId) {
        return wilayah.unit(unitId).jenis() == JenisUnit.RT ? List.of(unitId)
                : wilayah.turunan(unitId, JenisUnit.RT).stream().map(UnitRingkas::id).toList();
    }

    /** Their names in the order of the list. */
    public List<String> nama(List<String> orang) {
        Map<String, String> nama = penduduk.nama(orang);
        return orang.stream().map(satu -> nama.getOrDefault(satu, satu)).toList();
    }
}
