package id.rukun.prosedur.penggantian;

import id.rukun.berkas.KasusService;
import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.ParameterHukum;
import id.rukun.hukum.pergub171.masabakti.LamaMasaBakti;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.Orang;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.Penempatan;
import id.rukun.jabatan.PenempatanService;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.jabatan.masabakti.MasaBakti;
import id.rukun.jabatan.masabakti.MasaBaktiService;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.penggantian.formulir.PenggantiIsian;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of posts that are filled again. */
@Service
@Transactional
public class PenggantianService {

    private static final String MASA_BAKTI = KutipanAturan.parameter(LamaMasaBakti.class);

    private final PenggantianRepository penggantian;
    private final JabatanService jabatan;
    private final PenempatanService penempatan;
    private final MasaBaktiService masaBakti;
    private final PendudukService penduduk;
    private final WilayahService wilayah;
    private final KasusService kasusService;
    private final ParameterHukum parameter;

    PenggantianService(PenggantianRepository penggantian, JabatanService jabatan, PenempatanService penempatan,
            MasaBaktiService masaBakti, PendudukService penduduk, WilayahService wilayah, KasusService kasusService,
            ParameterHukum parameter) {
        this.penggantian = penggantian;
        this.jabatan = jabatan;
        this.penempatan = penempatan;
        this.masaBakti = masaBakti;
        this.penduduk = penduduk;
        this.wilayah = wilayah;
        this.kasusService = kasusService;
        this.parameter = parameter;
    }

    /** Those of some units who have left early a definitive board that may be in office on a day; the latest first. */
    @Transactional(readOnly = true)
    public List<PemegangJabatan> berhenti(List<String> unitIds, LocalDate hari) {
        return jabatan.berhentiDini(unitIds, hari.minus(parameter.pada(hari).masa(MASA_BAKTI))).stream().filter(p -> !p.jabatan().ketua()).toList();
    }

    /** Whether somebody has left a definitive board early. */
    @Transactional(readOnly = true)
    public boolean ditinggalkan(PemegangJabatan lama) {
        return lama.sampai() != null && jabatan.berhentiDini(List.of(lama.unitId()), lama.sampai()).stream().anyMatch(p -> p.id().equals(lama.id()));
    }

    /**
     * Name of who holds a post on a day that somebody leaves, himself until his last day; empty where nobody does, and for one
     * that several may hold.
     */
    @Transactional(readOnly = true)
    public Optional<String> pemegang(PemegangJabatan lama, LocalDate hari) {
        if (lama.sampai() != null && !lama.sampai().isBefore(hari)) {
            return Optional.of(lama.nama());
        }
        return lama.jabatan().jamak() ? Optional.empty() : jabatan.pengurusTercatat(List.of(lama.unitId()), hari).stream()
                .filter(p -> p.jabatan() == lama.jabatan() && p.sifat() == SifatJabatan.DEFINITIF && !p.id().equals(lama.id()))
                .map(PemegangJabatan::nama).findFirst();
    }

    /** Number of another case in which a post is being filled, or was; who asks waits for whoever is opening one. */
    public Optional<String> kasusLain(PemegangJabatan lama, String kasusId) {
        wilayah.cadangkan(Set.of(lama.unitId()));
        return penggantian.tentang(lama.id()).stream().map(Penggantian::kasusId).filter(id -> !id.equals(kasusId))
                .map(id -> kasusService.kasus(id).nomor()).findFirst();
    }

    /** Whether a case fills a post, or has. */
    @Transactional(readOnly = true)
    public boolean diganti(PemegangJabatan lama) {
        return !penggantian.tentang(lama.id()).isEmpty();
    }

    /**
     * The last day of the board that somebody has left: that of the term of its Ketua (AMB-63), also where he has left himself,
     * or the day before the next term, whose Ketua brings a new board (AMB-53). Empty where the register knows none.
     */
    @Transactional(readOnly = true)
    public Optional<LocalDate> hariTerakhir(PemegangJabatan lama) {
        LocalDate ditinggalkan = lama.sampai() == null ? lama.mulai() : lama.sampai();
        List<MasaBakti> masa = masaBakti.masaBakti(lama.unitId());
        Optional<LocalDate> akhir = masa.stream()
                .filter(m -> !m.mulai().isAfter(ditinggalkan) && !m.sampai().isBefore(ditinggalkan)).reduce((satu, lain) -> lain)
                .map(MasaBakti::sampai).or(() -> masaBakti.ketua(lama.unitId(), ditinggalkan).map(PemegangJabatan::sampai));
        Optional<LocalDate> berikutnya = masa.stream().map(MasaBakti::mulai).filter(m -> m.isAfter(ditinggalkan)).findFirst()
                .map(m -> m.minusDays(1));
        return akhir.isPresent() && berikutnya.isPresent() && berikutnya.get().isBefore(akhir.get()) || akhir.isEmpty()
                ? berikutnya : akhir;
    }

    /** A case begins to fill a post. */
    public Penggantian buka(String kasusId, PemegangJabatan lama, LocalDate hari) {
        Penggantian yang = penggantian.findById(kasusId).orElseGet(() -> new Penggantian(kasusId));
        yang.untuk(lama, hariTerakhir(lama).orElseGet(() -> masaBakti.hariTerakhir(hari, kasusService.kasus(kasusId).edisi())));
        return penggantian.save(yang);
    }

    /** The Ketua names somebody; whom he named before falls. */
    public void tunjuk(String kasusId, PenggantiIsian isian, LocalDate hari) {
        ambil(kasusId).ditunjuk(isian, hari);
    }

    /**
     * Whom the Ketua has named takes the post for what is left of the term.
     *
     * @return his last day; empty where none is known
     */
    public Optional<LocalDate> dudukkan(String kasusId, LocalDate berlaku, String keputusanId) {
        Penggantian yang = ambil(kasusId);
        PemegangJabatan lama = lama(yang);
        Optional<LocalDate> sampai = hariTerakhir(lama);
        yang.diduduki(penempatan.tempatkan(new Penempatan(yang.unitId(), lama.jabatan(), SifatJabatan.DEFINITIF,
                Orang.warga(yang.pendudukId(), nama(yang), null), berlaku, sampai.orElse(null), keputusanId)));
        return sampai;
    }

    @Transactional(readOnly = true)
    public Optional<Penggantian> cari(String kasusId) {
        return penggantian.findById(kasusId);
    }

    /** The post that a case fills. */
    @Transactional(readOnly = true)
    public Penggantian ambil(String kasusId) {
        return cari(kasusId).orElseThrow();
    }

    /** The post of who has left. */
    @Transactional(readOnly = true)
    public PemegangJabatan lama(Penggantian yang) {
        return jabatan.posisi(yang.pemegangLamaId()).orElseThrow();
    }

    /** Name of whom the Ketua has named. */
    @Transactional(readOnly = true)
    public String nama(Penggantian yang) {
        return penduduk.nama(List.of(yang.pendudukId())).get(yang.pendudukId());
    }

    /** Whom the Ketua has named for other posts on the same board in cases that run. */
    @Transactional(readOnly = true)
    public List<String> ditunjukLain(String unitId, String kasusId) {
        return berjalan(unitId).stream().filter(g -> !g.kasusId().equals(kasusId)).map(Penggantian::pendudukId)
                .filter(Objects::nonNull).toList();
    }

    /** The running cases of a unit that have not filled their posts. */
    @Transactional(readOnly = true)
    public List<Penggantian> berjalan(String unitId) {
        return penggantian.berjalan(unitId);
    }

    /** The post of the Ketua of a unit. */
    @Transactional(readOnly = true)
    public Jabatan ketua(String unitId) {
        return wilayah.unit(unitId).jenis() == JenisUnit.RT ? Jabatan.KETUA_RT : Jabatan.KETUA_RW;
    }
}
