package id.rukun.penduduk.catat;

import id.rukun.penduduk.KartuKeluarga;
import id.rukun.penduduk.Penduduk;
import id.rukun.penduduk.StatusKk;
import id.rukun.penduduk.catat.KartuTujuan.CaraKartu;
import id.rukun.penduduk.keluarga.HubunganDalamKk;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes the register of residents, for a case and in its transaction; whoever calls has asked whether it may be. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class PencatatPenduduk {

    private final EntityManager entities;
    private final PembacaPenduduk pembaca;
    private final Clock clock;

    PencatatPenduduk(EntityManager entities, PembacaPenduduk pembaca, Clock clock) {
        this.entities = entities;
        this.pembaca = pembaca;
        this.clock = clock;
    }

    /** Somebody who was in no register lives in an RT since a day; returns his id. */
    public String baru(String kasusId, IdentitasPenduduk siapa, String rtId, LocalDate sejak, KartuTujuan kartu) {
        Penduduk orang = new Penduduk(siapa.nik(), siapa.nama(), siapa.tanggalLahir(), siapa.jenisKelamin());
        entities.persist(orang);
        entities.flush();
        JejakPerubahan jejak = jejak(kasusId);
        jejak.tinggal(orang.id(), rtId, sejak);
        tempatkan(jejak, keadaan(orang.id()), rtId, sejak, kartu);
        return orang.id();
    }

    /** What was written down wrongly of a person. */
    public void betulkan(String kasusId, String pendudukId, IdentitasPenduduk benar) {
        Penduduk orang = keadaan(pendudukId).orang();
        jejak(kasusId).sebelum(orang);
        orang.betulkan(benar.nik(), benar.nama(), benar.tanggalLahir(), benar.jenisKelamin());
        entities.flush();
    }

    /** The number of a card was written down wrongly, or it was issued anew. */
    public void betulkanKartu(String kasusId, String kkId, String nomor) {
        KartuKeluarga kartu = entities.find(KartuKeluarga.class, kkId);
        jejak(kasusId).sebelum(kartu);
        kartu.bernomor(nomor);
        entities.flush();
    }

    /** Somebody lives in another RT since a day, or here again. */
    public void pindah(String kasusId, String pendudukId, String rtId, LocalDate sejak, KartuTujuan kartu) {
        JejakPerubahan jejak = jejak(kasusId);
        KeadaanPenduduk keadaan = keadaan(pendudukId);
        if (kartu.cara() == CaraKartu.SEKELUARGA) {
            keadaan.serumah().forEach(anggota -> jejak.tinggal(anggota.id(), rtId, sejak));
        }
        jejak.tinggal(pendudukId, rtId, sejak);
        tempatkan(jejak, keadaan, rtId, sejak, kartu);
    }

    private void tempatkan(JejakPerubahan jejak, KeadaanPenduduk keadaan, String rtId, LocalDate sejak, KartuTujuan kartu) {
        String orang = keadaan.orang().id();
        switch (kartu.cara()) {
            case BARU -> kartuBaru(jejak, keadaan, kartu.nomor(), rtId, sejak, keadaan.sendirian());
            case ANGGOTA -> {
                tutupBilaSendirian(jejak, keadaan, sejak);
                jejak.masukKartu(kartu.kkId(), orang, kartu.hubungan(), sejak);
            }
            case SEKELUARGA -> jejak.terdaftar(keadaan.kartu().id(), rtId, true, sejak);
            case TETAP -> {
                if (keadaan.kepala()) {
                    jejak.terdaftar(keadaan.kartu().id(), keadaan.rtKartu(), rtId.equals(keadaan.rtKartu()), sejak);
                }
            }
        }
    }

    /** @param habis whether nobody stays on the card on which he was */
    private void kartuBaru(JejakPerubahan jejak, KeadaanPenduduk keadaan, String nomor, String rtId, LocalDate sejak, boolean habis) {
        if (habis) {
            tutup(jejak, keadaan.kartu(), StatusKk.TUTUP, sejak);
        }
        jejak.keluarKartu(keadaan.orang().id(), sejak);
        jejak.terdaftar(kartu(jejak, nomor, keadaan.orang().id()).id(), rtId, rtId.equals(tinggal(keadaan.orang().id())), sejak);
    }

    private String tinggal(String pendudukId) {
        return keadaan(pendudukId).rtId();
    }

    /** A card that was here once and lies nowhere any more is taken up again. */
    private KartuKeluarga kartu(JejakPerubahan jejak, String nomor, String kepalaId) {
        Optional<KartuKeluarga> lama = pembaca.kartu(nomor).map(PembacaPenduduk.KartuTercatatDi::kartu);
        KartuKeluarga kartu = lama.orElseGet(() -> new KartuKeluarga(nomor, kepalaId));
        if (lama.isPresent()) {
            jejak.sebelum(kartu);
            kartu.dikepalai(kepalaId);
            kartu.ubahStatus(StatusKk.AKTIF);
        } else {
            entities.persist(kartu);
        }
        entities.flush();
        return kartu;
    }

    /** A card that somebody leaves as the last one on it: no card is left with neither a head who lives nor a member. */
    private void tutupBilaSendirian(JejakPerubahan jejak, KeadaanPenduduk keadaan, LocalDate sejak) {
        if (keadaan.sendirian()) {
            tutup(jejak, keadaan.kartu(), StatusKk.TUTUP, sejak);
        }
    }

    private static void tutup(JejakPerubahan jejak, KartuKeluarga kartu, StatusKk status, LocalDate sejak) {
        jejak.sebelum(kartu);
        kartu.ubahStatus(status);
        jejak.tidakTerdaftar(kartu.id(), sejak);
    }

    /** Somebody lives elsewhere since a day, alone or with all of the card that he heads. */
    public void keluar(String kasusId, String pendudukId, LocalDate sejak, boolean sekeluarga) {
        JejakPerubahan jejak = jejak(kasusId);
        KeadaanPenduduk keadaan = keadaan(pendudukId);
        if (keadaan.kepala() && (sekeluarga || keadaan.lain().isEmpty())) {
            keadaan.serumah().forEach(anggota -> jejak.berhentiTinggal(anggota.id(), sejak));
            tutup(jejak, keadaan.kartu(), StatusKk.PINDAH, sejak);
        } else {
            jejak.keluarKartu(pendudukId, sejak);
            tutupBilaSendirian(jejak, keadaan, sejak);
        }
        jejak.berhentiTinggal(pendudukId, sejak);
    }

    /** Somebody died on a day; a card on which he was the last one is closed. */
    public void meninggal(String kasusId, String pendudukId, LocalDate hari) {
        JejakPerubahan jejak = jejak(kasusId);
        KeadaanPenduduk keadaan = keadaan(pendudukId);
        jejak.sebelum(keadaan.orang());
        keadaan.orang().meninggal(hari);
        jejak.berhentiTinggal(pendudukId, hari.plusDays(1));
        jejak.keluarKartu(pendudukId, hari.plusDays(1));
        tutupBilaSendirian(jejak, keadaan, hari.plusDays(1));
    }

    /**
     * Somebody heads a new card where he lives since a day.
     *
     * @param anggota who comes onto it with him, by their ids
     */
    public void kartuBaru(String kasusId, String pendudukId, String nomor, LocalDate sejak, Map<String, HubunganDalamKk> anggota) {
        JejakPerubahan jejak = jejak(kasusId);
        KeadaanPenduduk keadaan = keadaan(pendudukId);
        kartuBaru(jejak, keadaan, nomor, keadaan.rtId(), sejak, keadaan.dikosongkan(anggota.keySet()));
        String kkId = keadaan(pendudukId).kartu().id();
        anggota.forEach((orang, hubungan) -> {
            tutupBilaSendirian(jejak, keadaan(orang), sejak);
            jejak.masukKartu(kkId, orang, hubungan, sejak);
        });
    }

    /**
     * A member of a card heads it since a day.
     *
     * @param hubungan what others on the card are to him; who is not named stays as he is
     */
    public void gantiKepala(String kasusId, String pendudukId, LocalDate sejak, Map<String, HubunganDalamKk> hubungan) {
        JejakPerubahan jejak = jejak(kasusId);
        KeadaanPenduduk keadaan = keadaan(pendudukId);
        KartuKeluarga kartu = keadaan.kartu();
        jejak.sebelum(kartu);
        jejak.keluarKartu(pendudukId, sejak);
        kartu.dikepalai(pendudukId);
        jejak.terdaftar(kartu.id(), keadaan.rtKartu(), keadaan.rtKartu().equals(keadaan.rtId()), sejak);
        hubungan.forEach((orang, sebagai) -> jejak.masukKartu(kartu.id(), orang, sebagai, sejak));
    }

    private JejakPerubahan jejak(String kasusId) {
        return new JejakPerubahan(entities, kasusId, clock.instant());
    }

    private KeadaanPenduduk keadaan(String pendudukId) {
        return pembaca.keadaan(pendudukId).orElseThrow();
    }
}
