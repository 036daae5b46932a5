package id.rukun.lampiran;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much work an image may be, whatever its file is: a small file can say that it is a large picture.
 *
 * @param titikTerbanyak how many pixels it may have
 * @param rasterTerbesar how much memory its pixels may take
 * @param pindaianTerbanyak in how many scans a JPEG may come; a usual one has ten at most
 * @param waktu how long it waits for its turn, and how long it may then take
 */
public record GambarLimits(
        @DefaultValue("25000000") long titikTerbanyak,
        @DefaultValue("100MB") DataSize rasterTerbesar,
        @DefaultValue("100") int pindaianTerbanyak,
        @DefaultValue("15s") Duration waktu) {}
