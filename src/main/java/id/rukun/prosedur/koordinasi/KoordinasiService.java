package id.rukun.prosedur.koordinasi;

import id.rukun.hukum.koordinasi.BentukKoordinasi;
import id.rukun.hukum.koordinasi.JenisKoordinasi;
import id.rukun.prosedur.koordinasi.formulir.permintaan.HubunganKerjaIsian;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PembidanganIsian;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PermintaanKoordinasiIsian;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of coordinations. */
@Service
@Transactional
public class KoordinasiService {

    private final KoordinasiRepository koordinasi;
    private final KoordinasiPihakRepository pihak;
    private final KoordinasiBidangRepository bidang;
    private final KoordinasiAsistenRepository asisten;
    private final KoordinasiBentukRepository bentuk;

    KoordinasiService(KoordinasiRepository koordinasi, KoordinasiPihakRepository pihak, KoordinasiBidangRepository bidang,
            KoordinasiAsistenRepository asisten, KoordinasiBentukRepository bentuk) {
        this.koordinasi = koordinasi;
        this.pihak = pihak;
        this.bidang = bidang;
        this.asisten = asisten;
        this.bentuk = bentuk;
    }

    @Transactional(readOnly = true)
    public Koordinasi koordinasi(String kasusId) {
        return koordinasi.findById(kasusId).orElseThrow();
    }

    @Transactional(readOnly = true)
    public Optional<Koordinasi> cari(String kasusId) {
        return koordinasi.findById(kasusId);
    }

    /** Its units, the main one first. */
    @Transactional(readOnly = true)
    public List<KoordinasiPihak> pihak(String kasusId) {
        return pihak.findByKasusId(kasusId).stream().sorted((a, b) -> a.peran().compareTo(b.peran())).toList();
    }

    /** Its fields, as they were named. */
    @Transactional(readOnly = true)
    public List<KoordinasiBidang> bidang(String kasusId) {
        return bidang.findByKasusIdOrderByUrutan(kasusId);
    }

    /** Its Asisten, the leading one first. */
    @Transactional(readOnly = true)
    public List<KoordinasiAsisten> asisten(String kasusId) {
        return asisten.findByKasusId(kasusId).stream().sorted((a, b) -> a.peran().compareTo(b.peran())).toList();
    }

    @Transactional(readOnly = true)
    public List<KoordinasiBentuk> bentuk(String kasusId) {
        return bentuk.findByKasusIdOrderByBentuk(kasusId);
    }

    /** The form of this id, of whichever coordination; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<KoordinasiBentuk> cariBentuk(String id) {
        return bentuk.findById(id);
    }

    /** Ids of other running coordinations that the unit asked for with the same subject. */
    @Transactional(readOnly = true)
    public List<String> serupa(String unit, String perihal, String kasusId) {
        return koordinasi.serupa(unit, perihal.strip(), kasusId);
    }

    /** The coordinations that are open, and in which a unit takes part or which an office coordinates. */
    @Transactional(readOnly = true)
    public List<Koordinasi> terbuka(Collection<String> unit, Collection<String> kantor) {
        return koordinasi.terbuka(unit, kantor, EnumSet.of(StatusKoordinasi.TERBUKA, StatusKoordinasi.TERJADWAL));
    }

    /** Those of them that concern one unit, or the office of one Asisten. */
    @Transactional(readOnly = true)
    public List<Koordinasi> terbukaBagi(String unitId) {
        return terbuka(List.of(unitId), List.of("-"));
    }

    /**
     * Records a request, or what a corrected start form says instead.
     *
     * @param semua the units with their parts in it
     */
    public void minta(String kasusId, String tenant, String unitPemohon, String kantorPemohon, PermintaanKoordinasiIsian isian,
            Map<String, PeranPihak> semua, LocalDate hari) {
        Koordinasi sasaran = koordinasi.findById(kasusId)
                .orElseGet(() -> new Koordinasi(kasusId, tenant, unitPemohon, kantorPemohon, hari));
        sasaran.minta(isian);
        koordinasi.save(sasaran);
        kosongkan(kasusId);
        semua.forEach((unit, peran) -> pihak.save(new KoordinasiPihak(kasusId, unit, peran)));
        isian.bentuk().stream().distinct().map(BentukKoordinasi::valueOf)
                .forEach(satu -> bentuk.save(new KoordinasiBentuk(kasusId, satu)));
    }

    private void kosongkan(String kasusId) {
        pihak.deleteByKasusId(kasusId);
        bidang.deleteByKasusId(kasusId);
        asisten.deleteByKasusId(kasusId);
        bentuk.deleteByKasusId(kasusId);
        bentuk.flush();
    }

    /** The details of Bukittinggi, with the kind that follows from them. */
    public void rinci(String kasusId, PembidanganIsian isian, JenisKoordinasi jenis) {
        koordinasi(kasusId).rinci(isian, jenis);
        bidang.deleteByKasusId(kasusId);
        bidang.flush();
        List<String> kode = isian.bidang().stream().distinct().toList();
        for (int i = 0; i < kode.size(); i++) {
            bidang.save(new KoordinasiBidang(kasusId, kode.get(i), i));
        }
    }

    /**
     * The details of Banjar.
     *
     * @param sifat natures of the relation by the id of the unit with which it is
     * @param cara the means by form
     */
    public void rinci(String kasusId, HubunganKerjaIsian isian, Map<String, List<String>> sifat, Map<BentukKoordinasi, String> cara) {
        koordinasi(kasusId).rinci(isian);
        pihak.findByKasusId(kasusId).forEach(satu -> satu.bersifat(sifat.getOrDefault(satu.unitId(), List.of())));
        bentuk.findByKasusIdOrderByBentuk(kasusId).forEach(satu -> satu.melalui(cara.get(satu.bentuk())));
    }

    /** What the table of units says of one of them; empty where it has no line for it. */
    public void unitMenurutTabel(String kasusId, String unitId, Map<String, String> baris) {
        pihak.findByKasusId(kasusId).stream().filter(satu -> satu.unitId().equals(unitId)).forEach(satu -> satu.menurutTabel(
                baris.get("asisten"), baris.get("butir"), baris.get("peringatan"), baris.get("asistenBidang")));
    }

    /** What the table of fields says of one of them. */
    public void bidangMenurutTabel(String kasusId, String kode, String kodeAsisten) {
        bidang.findByKasusIdOrderByUrutan(kasusId).stream().filter(satu -> satu.kode().equals(kode))
                .forEach(satu -> satu.menurutTabel(kodeAsisten));
    }

    /**
     * Who accepts it, and which Asisten it concerns.
     *
     * @param utama id of the leading Asisten's office; {@code null} for none
     * @param pendamping ids of the others' offices
     */
    public void rutekan(String kasusId, RuteKoordinasi rute, String utama, List<String> pendamping) {
        koordinasi(kasusId).rutekan(rute, utama);
        asisten.deleteByKasusId(kasusId);
        asisten.flush();
        Map<String, PeranAsisten> semua = new LinkedHashMap<>();
        pendamping.forEach(id -> semua.put(id, PeranAsisten.PENDAMPING));
        Optional.ofNullable(utama).ifPresent(id -> semua.put(id, PeranAsisten.UTAMA));
        semua.forEach((id, peran) -> asisten.save(new KoordinasiAsisten(kasusId, id, peran)));
    }

    /** The Sekda gives it to an Asisten; whoever led before is concerned as well. */
    public void serahkan(String kasusId, String asistenId) {
        List<String> pendamping = asisten(kasusId).stream().map(KoordinasiAsisten::asistenId).filter(id -> !id.equals(asistenId)).toList();
        RuteKoordinasi rute = koordinasi(kasusId).rute();
        rutekan(kasusId, rute, asistenId, pendamping);
        koordinasi(kasusId).serahkan(asistenId);
    }

    /** One more Asisten is concerned. */
    public void dampingi(String kasusId, String asistenId) {
        if (asisten(kasusId).stream().noneMatch(satu -> satu.asistenId().equals(asistenId))) {
            asisten.save(new KoordinasiAsisten(kasusId, asistenId, PeranAsisten.PENDAMPING));
        }
    }

    /** An office coordinates it from now on. */
    public void tangani(String kasusId, String kantor) {
        koordinasi(kasusId).tangani(kantor);
    }

    public void jadwalkan(String kasusId) {
        koordinasi(kasusId).jadwalkan();
    }

    /** It is over; once closed it stays so. */
    public void tutup(String kasusId, LocalDate hari) {
        koordinasi.findById(kasusId).filter(satu -> satu.status() != StatusKoordinasi.DITUTUP).ifPresent(satu -> satu.tutup(hari));
    }

    /** Its case has come to an end, whatever it was: it is over too, unless it goes on by a schedule. */
    public void akhiriKasus(String kasusId, LocalDate hari) {
        koordinasi.findById(kasusId).filter(satu -> satu.status() != StatusKoordinasi.TERJADWAL)
                .ifPresent(satu -> tutup(kasusId, hari));
    }
}
