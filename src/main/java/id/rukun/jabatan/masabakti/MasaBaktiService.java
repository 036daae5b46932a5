package id.rukun.jabatan.masabakti;

import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.ParameterHukum;
import id.rukun.hukum.pergub171.masabakti.LamaMasaBakti;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.Orang;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.Penempatan;
import id.rukun.jabatan.PenempatanService;
import id.rukun.jabatan.SebabAkhir;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of terms, and the seats that boards have by them. */
@Service
@Transactional
public class MasaBaktiService {

    /** Id of the parameter that says how long a term is. */
    public static final String LAMA = KutipanAturan.parameter(LamaMasaBakti.class);

    private final MasaBaktiRepository masaBakti;
    private final JabatanService jabatan;
    private final PenempatanService penempatan;
    private final WilayahService wilayah;
    private final ParameterHukum parameter;
    private final List<PemilihanMenunggu> menunggu;
    private final Clock jam;

    MasaBaktiService(MasaBaktiRepository masaBakti, JabatanService jabatan, PenempatanService penempatan,
            WilayahService wilayah, ParameterHukum parameter, List<PemilihanMenunggu> menunggu, Clock jam) {
        this.masaBakti = masaBakti;
        this.jabatan = jabatan;
        this.penempatan = penempatan;
        this.wilayah = wilayah;
        this.parameter = parameter;
        this.menunggu = menunggu;
        this.jam = jam;
    }

    /** The last day of a term that begins on a day (CAL-2), in an edition; computed, never typed (Pasal 33 ayat (1)). */
    @Transactional(readOnly = true)
    public LocalDate hariTerakhir(LocalDate mulai, LocalDate edisi) {
        return Kalender.hariTerakhirPeriode(mulai, parameter.pada(edisi).masa(LAMA));
    }

    /** The terms of a unit, in the order of their first days. */
    @Transactional(readOnly = true)
    public List<MasaBakti> masaBakti(String unitId) {
        return masaBakti.findByUnitIdOrderByMulai(unitId);
    }

    /** How many terms of the units of governments have not ended before a day: each keeps the last day that was fixed. */
    @Transactional(readOnly = true)
    public long banyaknyaBerjalan(Collection<String> tenant, LocalDate hari) {
        return masaBakti.banyaknyaBerjalan(tenant, hari);
    }

    /** A term by its id, also one that another row has replaced. */
    @Transactional(readOnly = true)
    public Optional<MasaBakti> cari(String id) {
        return masaBakti.baris(id);
    }

    /** Who is to take the chair after a term: seated by a Keputusan, or elected with signed minutes; empty where nobody is. */
    @Transactional(readOnly = true)
    public Optional<Penerus> penerus(MasaBakti lama) {
        return masaBakti(lama.unitId()).stream().filter(m -> m.mulai().isAfter(lama.mulai())).findFirst()
                .map(m -> new Penerus(true, m.mulai(), null))
                .or(() -> menunggu.stream().flatMap(satu -> satu.terpilih(lama.unitId(), lama.tanggalPemilihan()).stream())
                        .findFirst());
    }

    /** The definitive Ketua on a day, whether or not he exercises the chair; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<PemegangJabatan> ketua(String unitId, LocalDate hari) {
        return jabatan.pengurus(unitId, hari).stream()
                .filter(p -> p.jabatan().ketua() && p.sifat() == SifatJabatan.DEFINITIF).findFirst();
    }

    /**
     * Fixes a term and seats its Ketua; the board before him leaves with the term before his. A Keputusan that is carried
     * out again writes nothing.
     *
     * @param nama the Ketua's name
     * @param hariTerakhir last day of the term
     * @param kursi first day on which he has the chair: not before the Keputusan (AMB-71)
     * @param hariTerakhirLama last day of the term before; {@code null} if there was none
     */
    public void tetapkan(TerpilihBaru baru, String nama, LocalDate hariTerakhir, LocalDate kursi, LocalDate hariTerakhirLama) {
        if (masaBakti.findByKeputusanId(baru.keputusanId()).isPresent()) {
            return;
        }
        masaBakti.save(MasaBakti.ditetapkan(baru, hariTerakhir, jam.instant()));
        akhiriKepengurusanLama(baru, hariTerakhirLama == null ? kursi : hariTerakhirLama.plusDays(1), kursi);
        penempatan.tempatkan(new Penempatan(baru.unitId(), rt(baru.unitId()) ? Jabatan.KETUA_RT : Jabatan.KETUA_RW,
                SifatJabatan.DEFINITIF, Orang.warga(baru.pendudukId(), nama, null), kursi, hariTerakhir, baru.keputusanId()));
    }

    /** Only those who are on the board until the new Ketua takes his seat: boards that have ended before are history. */
    private void akhiriKepengurusanLama(TerpilihBaru baru, LocalDate berlaku, LocalDate kursi) {
        jabatan.pengurus(baru.unitId(), kursi.minusDays(1)).stream().filter(p -> p.sifat() == SifatJabatan.DEFINITIF)
                .forEach(p -> penempatan.akhiri(p.id(), p.mulai().isBefore(berlaku) ? berlaku : kursi, SebabAkhir.MASA_BAKTI,
                        baru.keputusanId()));
    }

    private boolean rt(String unitId) {
        return wilayah.unit(unitId).jenis() == JenisUnit.RT;
    }
}
