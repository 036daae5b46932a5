package id.rukun.hukum.perwalibukittinggi.umum;

import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.koordinasi.JenisKoordinasi;
import java.util.List;

/**
 * What decides who coordinates a matter.
 *
 * @param unit the units concerned with their Asisten, the main one first
 * @param bidang the fields as they were named, with their Asisten
 * @param jenis the kind of coordination
 * @param dalamSetda whether all parties belong to the Sekretariat Daerah
 * @param asistenBidangUtama the Asisten to whom Pasal 11 gives all that the main unit does, although Pasal 12 lists it under
 *     another one (Kantor Pemberdayaan Perempuan dan Keluarga Berencana); {@code null} for every other unit
 */
public record RuteFakta(List<Penugasan> unit, List<Penugasan> bidang, JenisKoordinasi jenis, boolean dalamSetda,
        @BolehKosong String asistenBidangUtama) {}
