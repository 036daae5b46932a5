package id.rukun.prosedur.keputusan;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.sidik.JsonKanonik;
import id.rukun.berkas.sidik.Sidik;
import id.rukun.dokumen.Naskah;
import id.rukun.dokumen.cetak.Percetakan;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.pergub171.keputusan.PengesahanFakta;
import id.rukun.penomoran.Deret;
import id.rukun.penomoran.JenisNomor;
import id.rukun.penomoran.NomorNaskah;
import id.rukun.penomoran.PemakaiNomor;
import id.rukun.penomoran.PenomoranService;
import id.rukun.prosedur.keputusan.formulir.AtasNama;
import id.rukun.prosedur.keputusan.formulir.JawabanCamat;
import id.rukun.prosedur.keputusan.formulir.JawabanPengesahan;
import id.rukun.prosedur.keputusan.formulir.PengesahanIsian;
import id.rukun.prosedur.keputusan.formulir.PersetujuanIsian;
import id.rukun.prosedur.keputusan.formulir.RancanganIsian;
import id.rukun.prosedur.keputusan.formulir.TinjauanIsian;
import id.rukun.prosedur.keputusan.ketentuan.MatriksKeputusan;
import id.rukun.prosedur.keputusan.register.IsiRancangan;
import id.rukun.prosedur.keputusan.register.KeputusanLurah;
import id.rukun.prosedur.keputusan.register.KeputusanLurahRepository;
import id.rukun.prosedur.keputusan.register.KontenKeputusan;
import id.rukun.prosedur.keputusan.register.Menimbang;
import id.rukun.prosedur.keputusan.register.PengesahanCamat;
import id.rukun.prosedur.keputusan.register.PengesahanCamatRepository;
import id.rukun.prosedur.keputusan.register.PermintaanKeputusan;
import id.rukun.prosedur.keputusan.register.PersetujuanCamat;
import id.rukun.prosedur.keputusan.register.PersetujuanCamatRepository;
import id.rukun.prosedur.keputusan.register.RancanganKeputusan;
import id.rukun.prosedur.keputusan.register.RancanganKeputusanRepository;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.WilayahService;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of drafts, answers of the Camat, and signed Keputusan Lurah. */
@Service
@Transactional(readOnly = true)
public class KeputusanService {

    private final RancanganKeputusanRepository rancangan;
    private final PersetujuanCamatRepository persetujuan;
    private final KeputusanLurahRepository keputusan;
    private final DaftarPemohon pemohon;
    private final PengesahanCamatRepository pengesahan;
    private final MatriksKeputusan matriks;
    private final PenyusunNaskah penyusun;
    private final PenyusunPengesahan penyusunPengesahan;
    private final PenomoranService penomoran;
    private final WilayahService wilayah;
    private final Percetakan percetakan;
    private final Clock jam;
    private final JsonKanonik json;

    KeputusanService(RancanganKeputusanRepository rancangan, PersetujuanCamatRepository persetujuan,
            KeputusanLurahRepository keputusan, PengesahanCamatRepository pengesahan, DaftarPemohon pemohon,
            MatriksKeputusan matriks, PenyusunNaskah penyusun, PenyusunPengesahan penyusunPengesahan,
            PenomoranService penomoran, WilayahService wilayah, Percetakan percetakan, Clock jam, JsonKanonik json) {
        this.rancangan = rancangan;
        this.persetujuan = persetujuan;
        this.keputusan = keputusan;
        this.pengesahan = pengesahan;
        this.pemohon = pemohon;
        this.matriks = matriks;
        this.penyusun = penyusun;
        this.penyusunPengesahan = penyusunPengesahan;
        this.penomoran = penomoran;
        this.wilayah = wilayah;
        this.percetakan = percetakan;
        this.jam = jam;
        this.json = json;
    }

    /** The procedure that asked for a Keputusan. */
    public PemohonKeputusan pemohon(PermintaanKeputusan permintaan) {
        return pemohon.cari(permintaan.pemohon(), permintaan.jenis());
    }

    /** The rules of the caller for a day. */
    public List<Putusan> syarat(PermintaanKeputusan permintaan, LocalDate pada) {
        return pemohon(permintaan).syarat(perkara(permintaan, pada));
    }

    /** The rules by which the caller demands the Camat's ratification. */
    public List<Class<? extends Aturan<PengesahanFakta>>> aturanPengesahan(PermintaanKeputusan permintaan, LocalDate pada) {
        return pemohon(permintaan).aturanPengesahan(perkara(permintaan, pada));
    }

    /** The last day on which the caller's Keputusan may begin to have effect, by the facts of a day. */
    public Optional<LocalDate> hariTerakhirBerlaku(PermintaanKeputusan permintaan, LocalDate pada) {
        return pemohon(permintaan).hariTerakhirBerlaku(perkara(permintaan, pada));
    }

    /** What a draft was asked for. */
    public PermintaanKeputusan permintaan(Kasus kasus, RancanganKeputusan dari) {
        return new PermintaanKeputusan(kasus, dari.prosesId(), dari.pemohon(), dari.jenis(), dari.unitId());
    }

    /** The draft as the facts of a day and the staff's wording make it. */
    public IsiRancangan susun(PermintaanKeputusan permintaan, RancanganIsian tambahan, LocalDate pada) {
        KontenKeputusan konten = konten(permintaan, pada);
        List<String> menimbang = Menimbang.pokok(tambahan.menimbang());
        return isi(permintaan, konten, menimbang.isEmpty() ? konten.menimbang() : menimbang, tambahan.berlakuSejak(),
                tambahan.tembusan());
    }

    /** A draft as the facts of a day make it; what the staff worded, and from when on it holds, stays. */
    public IsiRancangan pada(PermintaanKeputusan permintaan, RancanganKeputusan asal, LocalDate hari) {
        IsiRancangan lama = isi(asal);
        KontenKeputusan konten = konten(permintaan, hari);
        return isi(permintaan, konten, lama.perubahanMenimbang().isEmpty() ? konten.menimbang() : lama.menimbang(),
                lama.berlakuSejak(), lama.tembusan());
    }

    /** What the case yields for its Keputusan by the facts of a day. */
    public KontenKeputusan konten(PermintaanKeputusan permintaan, LocalDate pada) {
        return pemohon(permintaan).konten(perkara(permintaan, pada));
    }

    private IsiRancangan isi(PermintaanKeputusan permintaan, KontenKeputusan konten, List<String> menimbang,
            LocalDate berlakuSejak, String tembusan) {
        boolean disahkan = matriks.perluPengesahanCamat(permintaan.jenis(), permintaan.kasus().edisi());
        List<String> mengingat = matriks.mengingat(permintaan.jenis(), tingkat(konten), permintaan.kasus().edisi());
        return new IsiRancangan(permintaan.jenis(), konten, menimbang, mengingat,
                digantikan(permintaan.kasus().id(), permintaan.jenis(), permintaan.unitId()).map(this::mencabut).orElse(null),
                disahkan ? atasNama(permintaan.unitId()) : null, berlakuSejak, tembusan);
    }

    /** The kind of the units that a draft is about; Kelurahan where they are of several, or none. */
    JenisUnit tingkat(KontenKeputusan konten) {
        Set<JenisUnit> jenis = konten.unit().stream().flatMap(id -> wilayah.cari(id).stream()).map(Unit::jenis)
                .collect(Collectors.toSet());
        return jenis.size() == 1 ? jenis.iterator().next() : JenisUnit.KELURAHAN;
    }

    /** The provisions on which a signed Keputusan rests, in the edition of its case. */
    public String dasar(KeputusanLurah dari, LocalDate edisi) {
        return matriks.dasar(dari.jenis(), tingkat(konten(dari)), edisi);
    }

    private static PerkaraKeputusan perkara(PermintaanKeputusan permintaan, LocalDate pada) {
        return new PerkaraKeputusan(permintaan.kasus().id(), permintaan.unitId(), pada, permintaan.kasus().edisi());
    }

    private String mencabut(KeputusanLurah lama) {
        return "Keputusan Lurah Nomor " + lama.nomor() + " tanggal " + Kalender.tulis(lama.tanggal())
                + ", yang tidak disahkan, dicabut.";
    }

    /** On whose behalf the Camat of a unit's Kecamatan ratifies. */
    public AtasNama atasNama(String unitId) {
        return wilayah.leluhur(unitId, JenisUnit.KABUPATEN).isPresent() ? AtasNama.BUPATI : AtasNama.WALIKOTA;
    }

    /** Hash of a draft: diktum, units, legal basis, facts, and how the staff worded it. */
    public String sidik(IsiRancangan isi) {
        return Sidik.atas(json.tulis(isi));
    }

    /** Keeps a version of the draft; an unchanged draft is no new version. */
    @Transactional
    public RancanganKeputusan catat(PermintaanKeputusan permintaan, IsiRancangan isi) {
        Optional<RancanganKeputusan> lama = rancangan(permintaan.prosesId());
        String hash = sidik(isi);
        if (lama.filter(r -> r.hash().equals(hash)).isPresent()) {
            return lama.get();
        }
        return rancangan.save(new RancanganKeputusan(permintaan, lama.map(r -> r.versi() + 1).orElse(1), isi,
                json.tulis(isi), hash, Instant.now(jam)));
    }

    /** The newest version of the draft of a process instance. */
    public Optional<RancanganKeputusan> rancangan(String prosesId) {
        return rancangan.findFirstByProsesIdOrderByVersiDesc(prosesId);
    }

    public IsiRancangan isi(RancanganKeputusan asal) {
        return json.cobaBaca(asal.isi(), IsiRancangan.class)
                .orElseThrow(() -> new IllegalStateException("Isi rancangan Keputusan tidak terbaca."));
    }

    @Transactional
    public void jawab(RancanganKeputusan atas, PersetujuanIsian isian, String orang, String nama) {
        persetujuan.save(new PersetujuanCamat(atas, isian, orang, nama, Instant.now(jam)));
    }

    /**
     * The number of the Lurah's letter that passes a draft on to the Camat.
     *
     * @param tanggal date of the letter
     */
    public NomorNaskah nomor(RancanganKeputusan atas, TinjauanIsian isian, LocalDate tanggal) {
        return new NomorNaskah(kelurahan(atas.unitId()), JenisNomor.PERMOHONAN_CAMAT, isian.nomor(), tanggal,
                new PemakaiNomor(atas.kasusId(), "Permohonan atas rancangan " + atas.id()));
    }

    private String kelurahan(String unitId) {
        return wilayah.leluhur(unitId, JenisUnit.KELURAHAN).orElseThrow().id();
    }

    /** The number of the Camat's letter about a draft. */
    public NomorNaskah nomor(RancanganKeputusan atas, PersetujuanIsian isian) {
        return new NomorNaskah(kecamatan(atas.unitId()), JenisNomor.PERSETUJUAN_CAMAT, isian.nomor(), isian.tanggal(),
                new PemakaiNomor(atas.kasusId(), "Jawaban atas rancangan " + atas.id()));
    }

    /** The number of the Camat's letter about a signed Keputusan. */
    public NomorNaskah nomor(KeputusanLurah atas, PengesahanIsian isian) {
        return new NomorNaskah(kecamatan(atas.kelurahanId()), JenisNomor.PENGESAHAN_CAMAT, isian.nomor(), isian.tanggal(),
                new PemakaiNomor(atas.kasusId(), "Jawaban atas Keputusan " + atas.id()));
    }

    private String kecamatan(String unitId) {
        return wilayah.leluhur(unitId, JenisUnit.KECAMATAN).orElseThrow().id();
    }

    /** The Camat's last answer in a process instance. */
    public Optional<PersetujuanCamat> persetujuan(String prosesId) {
        return persetujuan.terakhir(prosesId);
    }

    /** In what a draft differs from the one that the Camat answered, a part each; empty where it is the same. */
    public List<String> perubahan(PersetujuanCamat sejak, IsiRancangan kini) {
        return PerubahanRancangan.antara(isi(rancangan.findById(sejak.rancanganId()).orElseThrow()), kini);
    }

    /** The last day among the smaller numbers of the year; {@code null} if there is none. */
    public LocalDate tanggalTerakhirSebelum(String kelurahanId, int tahun, int nomorUrut) {
        return keputusan.tanggalTerakhirSebelum(kelurahanId, tahun, nomorUrut);
    }

    /** The first day among the larger numbers of the year; {@code null} if there is none. */
    public LocalDate tanggalPertamaSesudah(String kelurahanId, int tahun, int nomorUrut) {
        return keputusan.tanggalPertamaSesudah(kelurahanId, tahun, nomorUrut);
    }

    /** Sets the Keputusan: number, date, signature; it takes effect as its draft says, else on its own day. */
    @Transactional
    public KeputusanLurah tetapkan(RancanganKeputusan dari, String kelurahanId, int nomorUrut, LocalDate tanggal,
            Penandatangan oleh) {
        LocalDate mulai = dari.berlakuSejak();
        LocalDate berlaku = mulai == null ? tanggal : mulai;
        IsiRancangan isi = isi(dari);
        KeputusanLurah baru = new KeputusanLurah(dari, kelurahanId, nomorUrut, tanggal, berlaku, Instant.now(jam))
                .ditandatangani(oleh.nama(), oleh.jabatan(), oleh.kepalaBerkas());
        if (isi.atasNama() != null) {
            baru.menungguPengesahan();
        }
        digantikan(dari.kasusId(), dari.jenis(), dari.unitId()).map(KeputusanLurah::id).ifPresent(baru::mencabut);
        Optional<PersetujuanCamat> setuju = persetujuan(dari.prosesId())
                .filter(p -> p.jawaban() == JawabanCamat.SETUJU && p.rancanganHash().equals(dari.hash()));
        String naskah = json.tulis(penyusun.susun(baru, isi, setuju, oleh));
        penomoran.pakai(Deret.pada(kelurahanId, JenisNomor.KEPUTUSAN_LURAH, tanggal), nomorUrut,
                new PemakaiNomor(dari.kasusId(), "Keputusan Lurah"), tanggal);
        KeputusanLurah tersimpan = keputusan.save(baru.bernaskah(naskah, Sidik.atas(naskah)));
        percetakan.antre(tersimpan.id(), tersimpan.kasusId());
        return tersimpan;
    }

    /** A text as it was signed; empty if what is kept is no text any more: altered outside of Rukun. */
    Optional<Naskah> naskah(String tersimpan) {
        return json.cobaBaca(tersimpan, Naskah.class).filter(Naskah::lengkap);
    }

    /** Whether a text is the one that was signed. */
    static boolean utuh(String naskah, String sidik) {
        return naskah != null && Sidik.atas(naskah).equals(sidik);
    }

    /**
     * Keeps the Camat's answer to a signed Keputusan; where he ratifies it, with the text that he signs.
     *
     * @param dasar what the ratification rests on, in the case's edition
     */
    @Transactional
    public PengesahanCamat jawabPengesahan(KeputusanLurah atas, PengesahanIsian isian, String dasar, String orang,
            Penandatangan oleh) {
        PengesahanCamat baru = new PengesahanCamat(atas, isian, orang, oleh.nama(), Instant.now(jam));
        if (isian.jawaban() == JawabanPengesahan.SAHKAN) {
            String naskah = json.tulis(penyusunPengesahan.susun(atas, baru, kecamatan(atas.kelurahanId()),
                    konten(atas).tentang(), dasar, oleh));
            baru.bernaskah(naskah, Sidik.atas(naskah));
        }
        PengesahanCamat tersimpan = pengesahan.save(baru);
        if (tersimpan.naskah() != null) {
            percetakan.antre(tersimpan.id(), tersimpan.kasusId());
        }
        return tersimpan;
    }

    private KontenKeputusan konten(KeputusanLurah keputusan) {
        return isi(rancangan.findById(keputusan.rancanganId()).orElseThrow()).konten();
    }

    /** The Camat's last answer to a signed Keputusan. */
    public Optional<PengesahanCamat> pengesahan(KeputusanLurah atas) {
        return pengesahan.findFirstByKeputusanIdOrderByDicatatPadaDesc(atas.id());
    }

    /** Where a Keputusan stands. */
    public StatusKeputusan status(KeputusanLurah dari) {
        return StatusKeputusan.dari(dari, keputusan.existsByMencabutId(dari.id()),
                dari.perluPengesahan() ? pengesahan(dari) : Optional.empty());
    }

    /** First day on which what a Keputusan decides holds; empty while or because it is not ratified. */
    public Optional<LocalDate> berlakuSejak(KeputusanLurah dari) {
        return dari.perluPengesahan()
                ? pengesahan(dari).filter(p -> status(dari).berdiri()).map(PengesahanCamat::berlakuSejak)
                : Optional.of(dari.berlakuSejak());
    }

    /** The Keputusan that was signed last in a process instance, wherever it stands. */
    public Optional<KeputusanLurah> terakhir(String prosesId) {
        return keputusan.terakhir(prosesId);
    }

    /** The Keputusan of a case that stand, in the order of their signatures: those that nothing revoked or refused. */
    public List<KeputusanLurah> berdiri(String kasusId) {
        return keputusan.findByKasusIdOrderByDicatatPada(kasusId).stream().filter(k -> status(k).berdiri()).toList();
    }

    /** Those of the cases in which a Keputusan stands. */
    public Set<String> berdiri(Collection<String> kasusIds) {
        return keputusan.findByKasusIdInOrderByDicatatPada(kasusIds).stream().filter(k -> status(k).berdiri())
                .map(KeputusanLurah::kasusId).collect(Collectors.toSet());
    }

    /**
     * The Keputusan of a case that asks for one only.
     *
     * @throws IllegalStateException if several stand: then its kind is to be named, and its unit
     */
    public Optional<KeputusanLurah> keputusan(String kasusId) {
        return satu(berdiri(kasusId).stream());
    }

    /** The Keputusan of a kind, of which the case asks for one. */
    public Optional<KeputusanLurah> keputusan(String kasusId, String jenis) {
        return satu(berdiri(kasusId).stream().filter(k -> k.jenis().equals(jenis)));
    }

    /** The Keputusan of a kind about one unit. */
    public Optional<KeputusanLurah> keputusan(String kasusId, String jenis, String unitId) {
        return satu(berdiri(kasusId).stream().filter(k -> k.jenis().equals(jenis) && k.unitId().equals(unitId)));
    }

    /** What was not ratified waits for its successor, also where the case has gone back and called P-14 anew. */
    private Optional<KeputusanLurah> digantikan(String kasusId, String jenis, String unitId) {
        return keputusan.findByKasusIdOrderByDicatatPada(kasusId).stream()
                .filter(k -> k.jenis().equals(jenis) && k.unitId().equals(unitId))
                .filter(k -> status(k) == StatusKeputusan.TIDAK_DISAHKAN).reduce((lama, baru) -> baru);
    }

    private static Optional<KeputusanLurah> satu(Stream<KeputusanLurah> semua) {
        return semua.reduce((satu, lain) -> {
            throw new IllegalStateException("Kasus " + satu.kasusId() + " mempunyai beberapa Keputusan: " + satu.nomor()
                    + ", " + lain.nomor());
        });
    }

    /**
     * Who signs.
     *
     * @param nama name
     * @param jabatan post held on the day of the signature
     * @param barisJabatan the same as it stands above the signature
     * @param nip number of a civil servant
     * @param kepalaBerkas head of the dossier's chain at the signature
     */
    public record Penandatangan(String nama, String jabatan, String barisJabatan, String nip, String kepalaBerkas) {}
}
