package id.rukun.prosedur.penggabungan;

import id.rukun.hukum.Sebutan;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.musyawarah.HasilRangkaian;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.register.JenisMusyawarah;
import id.rukun.prosedur.musyawarah.register.KeputusanMusyawarah;
import id.rukun.prosedur.penggabungan.formulir.MufakatKelurahanIsian;
import id.rukun.prosedur.penggabungan.formulir.PenjemputanIsian;
import id.rukun.prosedur.penggabungan.formulir.PenyampaianIsian;
import id.rukun.prosedur.penggabungan.formulir.PilihRtIsian;
import id.rukun.prosedur.penggabungan.formulir.PilihRtSatuRwIsian;
import id.rukun.prosedur.penggabungan.formulir.PilihRwIsian;
import id.rukun.prosedur.penggabungan.formulir.UsulanIsian;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Pengecualian;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of proposals to merge RT or RW, and what the register of areas says of the RT concerned. */
@Service
@Transactional
public class PenggabunganService {

    private final UsulanPenggabunganRepository usulan;
    private final KesepakatanRepository kesepakatan;
    private final WilayahService wilayah;
    private final PendudukService penduduk;
    private final MusyawarahService musyawarah;

    PenggabunganService(UsulanPenggabunganRepository usulan, KesepakatanRepository kesepakatan, WilayahService wilayah,
            PendudukService penduduk, MusyawarahService musyawarah) {
        this.usulan = usulan;
        this.kesepakatan = kesepakatan;
        this.wilayah = wilayah;
        this.penduduk = penduduk;
        this.musyawarah = musyawarah;
    }

    /** Records a proposal, or what a correction makes of it. */
    public void catat(String kasusId, UsulanIsian isian) {
        UsulanPenggabungan sasaran = usulan.findById(kasusId).orElse(null);
        if (sasaran == null) {
            sasaran = new UsulanPenggabungan(kasusId, isian);
        } else {
            sasaran.usulkan(isian);
        }
        usulan.save(sasaran);
    }

    public void pilih(String kasusId, PilihRtIsian isian) {
        pilih(kasusId, isian.rt(), isian.usulRwTujuan(), isian.usulNomor());
    }

    /** Records the choice of RT of one RW: the merged RT stays in it. */
    public void pilih(String kasusId, PilihRtSatuRwIsian isian) {
        pilih(kasusId, isian.rt(), null, isian.nomorHasil());
    }

    /** Records the choice of RW. */
    public void pilih(String kasusId, PilihRwIsian isian) {
        pilih(kasusId, isian.rw(), null, isian.usulNomor());
    }

    private void pilih(String kasusId, List<String> unit, String rwTujuan, String nomor) {
        UsulanPenggabungan sasaran = usulan(kasusId);
        sasaran.pilih(unit, rwTujuan, nomor);
        usulan.save(sasaran);
    }

    /** The proposal of a case, if it has been handed in. */
    @Transactional(readOnly = true)
    public Optional<UsulanPenggabungan> cari(String kasusId) {
        return usulan.findById(kasusId);
    }

    /** The decision of the Musyawarah at Kelurahan level, with its minutes; empty before it. */
    @Transactional(readOnly = true)
    public Optional<KeputusanMusyawarah> mufakat(String kasusId) {
        return musyawarah.hasil(kasusId, JenisMusyawarah.KELURAHAN).stream().map(HasilRangkaian::keputusan)
                .filter(Objects::nonNull).findFirst();
    }

    /** "menurut Pasal 7 ayat (2) dikecualikan dari ": the grounds on which units are exempt from Pasal 5, as a Keputusan names them. */
    @Transactional(readOnly = true)
    public String dikecualikanDari(Collection<String> unit) {
        return "menurut " + Sebutan.daftar(unit.stream().flatMap(id -> wilayah.unit(id).pengecualian().stream()).distinct().sorted()
                .map(Pengecualian::pasal).toList()) + " dikecualikan dari ";
    }

    /** The proposal of a case. */
    @Transactional(readOnly = true)
    public UsulanPenggabungan usulan(String kasusId) {
        return usulan.findById(kasusId).orElseThrow();
    }

    /**
     * Records that what was decided on was handed to the Lurah by the chair of the RW.
     *
     * @param unitId the RT whose result it is, or the RW whose RT are proposed together
     */
    public void sampaikan(String kasusId, String unitId, PenyampaianIsian isian) {
        unitDalam(kasusId, unitId).forEach(unit -> unit.disampaikan(isian, rw(unit.unitId())));
    }

    /**
     * Records that the Lurah fetched the result from the chair of its RW, who was bound to pass it on (AMB-08).
     *
     * @param unitId the RT whose result it is, or the RW whose RT are proposed together
     * @param oleh the post of who fetched it, as text
     */
    public void jemput(String kasusId, String unitId, PenjemputanIsian isian, String oleh) {
        unitDalam(kasusId, unitId).forEach(unit -> unit.dijemput(isian, rw(unit.unitId()), oleh));
    }

    private List<UnitAsal> unitDalam(String kasusId, String unitId) {
        List<UnitAsal> rt = usulan(kasusId).unit().stream().filter(r -> wilayah.mencakup(unitId, r.unitId())).toList();
        if (rt.isEmpty()) {
            throw new IllegalArgumentException("Unit " + unitId + " bukan bagian dari usulan kasus " + kasusId);
        }
        return rt;
    }

    /** Records what a Musyawarah at Kelurahan level agreed on. */
    public void sepakat(String kasusId, String musyawarahId, MufakatKelurahanIsian isian) {
        kesepakatan.save(new Kesepakatan(kasusId, musyawarahId, isian));
    }

    /**
     * What the minutes say was agreed on: the wording of the meeting, then which units become which, and where it will lie
     * (Pasal 11 ayat (3)).
     *
     * @param digabung the merging units
     */
    @Transactional(readOnly = true)
    public String kesepakatan(MufakatKelurahanIsian isian, Collection<String> digabung) {
        JenisUnit jenis = wilayah.ringkas(digabung.iterator().next()).jenis();
        String hasil = jenis.sebut(jenis.nomorBaku(isian.nomorHasil()));
        return isian.isiKeputusan().strip() + "\n"
                + Sebutan.daftar(digabung.stream().map(wilayah::nama).sorted().toList()) + " digabung menjadi "
                + hasil + (isian.rwTujuan() == null ? "" : " dalam " + wilayah.nama(isian.rwTujuan()) + " sebagai RW tujuan") + ".";
    }

    /** What a Musyawarah at Kelurahan level agreed on. */
    @Transactional(readOnly = true)
    public Kesepakatan kesepakatan(String musyawarahId) {
        return kesepakatan.findById(musyawarahId).orElseThrow();
    }

    /** Records which unit the merger brought forth. */
    public void selesai(String kasusId, String unitHasil) {
        UsulanPenggabungan sasaran = usulan(kasusId);
        sasaran.digabungMenjadi(unitHasil);
        usulan.save(sasaran);
    }

    /** The RW of an RT; an RW itself. */
    @Transactional(readOnly = true)
    public String rw(String rtId) {
        return wilayah.leluhur(rtId, JenisUnit.RW).orElseThrow().id();
    }

    /** The RW that the RT belong to, each once. */
    @Transactional(readOnly = true)
    public List<String> rw(Collection<String> rtIds) {
        return rtIds.stream().map(this::rw).distinct().toList();
    }

    /** The Kelurahan that the RT lie in, each once. */
    @Transactional(readOnly = true)
    public List<String> kelurahan(Collection<String> rtIds) {
        return rtIds.stream().map(id -> wilayah.leluhur(id, JenisUnit.KELURAHAN).orElseThrow().id())
                .distinct().toList();
    }

    /** KK of all RT together on a day (Pasal 5 huruf a). */
    @Transactional(readOnly = true)
    public int jumlahKk(Collection<String> rtIds, LocalDate tanggal) {
        return penduduk.jumlahKk(rtIds, tanggal).values().stream().mapToInt(Integer::intValue).sum();
    }
}
