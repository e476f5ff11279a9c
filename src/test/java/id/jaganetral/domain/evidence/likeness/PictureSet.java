package id.jaganetral.domain.evidence.likeness;

import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Invented screenshots like those offices get: posts, chats, articles, comments; the same layouts with other words. */
public final class PictureSet {
    private static final String[] WORDS = {
        "pemilihan",
        "kepala",
        "dinas",
        "mendukung",
        "pasangan",
        "calon",
        "nomor",
        "urut",
        "hadir",
        "di",
        "lapangan",
        "bersama",
        "warga",
        "desa",
        "kegiatan",
        "sosialisasi",
        "ayo",
        "menang",
        "foto",
        "tadi",
        "malam",
        "acara",
        "pak",
        "camat",
        "ikut",
        "senam",
        "sehat",
        "terima",
        "kasih",
        "atas",
        "kehadiran",
        "semua",
        "besok",
        "kumpul",
        "lagi",
        "ya",
        "siap",
        "setuju",
        "bagus",
        "luar",
        "biasa"
    };
    private static final int LAYOUTS = 5;

    private final long seed;

    public PictureSet(long seed) {
        this.seed = seed;
    }

    /** The same picture for the same number; neighbours differ in layout. */
    public BufferedImage picture(int number) {
        Random chance = new Random(seed * 1_000_003 + number);
        int width = 540;
        int height = 900 + chance.nextInt(4) * 100;
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        boolean dark = chance.nextInt(4) == 0;
        Sheet sheet = new Sheet(pen, width, height, dark, chance);
        sheet.background();
        switch (number % LAYOUTS) {
            case 0 -> sheet.post();
            case 1 -> sheet.chat();
            case 2 -> sheet.article();
            case 3 -> sheet.comments();
            default -> sheet.photo();
        }
        sheet.statusBar();
        pen.dispose();
        return picture;
    }

    /** Posts of one account page: the same app, photograph and places of the words; only name, time and words differ. */
    public BufferedImage ofOneLayout(int number) {
        Random chance = new Random(seed * 7_000_003 + number);
        int width = 540;
        int height = 960;
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        new Sheet(pen, width, height, false, new Random(seed)).frameOfPost();
        new Sheet(pen, width, height, false, chance).wordsOfPost();
        pen.dispose();
        return picture;
    }

    private record Sheet(Graphics2D pen, int width, int height, boolean dark, Random chance) {
        void background() {
            pen.setColor(dark ? new Color(0x14181C) : Color.WHITE);
            pen.fillRect(0, 0, width, height);
        }

        void statusBar() {
            pen.setColor(dark ? Color.BLACK : new Color(0xF0F0F0));
            pen.fillRect(0, 0, width, 30);
            text("%02d.%02d".formatted(chance.nextInt(24), chance.nextInt(60)), 16, 22, 15, false);
        }

        void post() {
            avatar(30, 50, 48);
            text("akun.contoh" + chance.nextInt(90), 90, 80, 20, true);
            scene(0, 120, width, 420);
            lines(24, 590, width - 48, 5 + chance.nextInt(6), 20);
        }

        void frameOfPost() {
            background();
            pen.setColor(new Color(0x0F3D4C));
            pen.fillRect(0, 0, width, 96);
            pen.setColor(Color.WHITE);
            pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 27));
            pen.drawString("Jejaring Contoh", 27, 76);
            avatar(27, 120, 63);
            scene(0, 340, width, 540);
            text("Suka     Komentar     Bagikan", 27, 930, 20, false);
        }

        void wordsOfPost() {
            pen.setColor(Color.WHITE);
            pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 18));
            pen.drawString("%02d.%02d".formatted(chance.nextInt(24), chance.nextInt(60)), 27, 30);
            text("akun.contoh" + chance.nextInt(9000), 105, 147, 22, true);
            text((1 + chance.nextInt(28)) + " Februari 2024", 105, 175, 18, false);
            lines(27, 217, width - 54, 4, 22);
        }

        void chat() {
            pen.setColor(new Color(0x0B6B5B));
            pen.fillRect(0, 30, width, 60);
            int y = 110;
            while (y < height - 120) {
                int rows = 1 + chance.nextInt(4);
                boolean own = chance.nextBoolean();
                int wide = 180 + chance.nextInt(220);
                int left = own ? width - wide - 16 : 16;
                pen.setColor(own ? new Color(dark ? 0x1F4B40 : 0xD9FDD3) : new Color(dark ? 0x2A2F33 : 0xECECEC));
                pen.fillRoundRect(left, y, wide, rows * 26 + 18, 14, 14);
                lines(left + 10, y + 26, wide - 20, rows, 18);
                y += rows * 26 + 34;
            }
        }

        void article() {
            text(words(4), 24, 80, 28, true);
            text(words(3), 24, 116, 28, true);
            scene(24, 140, width - 48, 240);
            lines(24, 420, width - 48, 20, 18);
        }

        void comments() {
            int y = 60;
            while (y < height - 100) {
                avatar(20, y, 36);
                text("warga" + chance.nextInt(900), 70, y + 16, 15, true);
                int rows = 1 + chance.nextInt(3);
                lines(70, y + 38, width - 100, rows, 16);
                y += 60 + rows * 24;
            }
        }

        void photo() {
            scene(0, 30, width, height - 180);
            text(words(3), 20, height - 110, 24, true);
            lines(20, height - 70, width - 40, 2, 18);
        }

        /** A photograph as far as brightness goes: a sky, the ground, people, a banner. */
        void scene(int left, int top, int wide, int high) {
            java.awt.Shape before = pen.getClip();
            pen.setClip(left, top, wide, high);
            pen.setPaint(new GradientPaint(left, top, colour(), left + chance.nextInt(wide), top + high, colour()));
            pen.fillRect(left, top, wide, high);
            int things = 6 + chance.nextInt(10);
            for (int i = 0; i < things; i++) {
                pen.setColor(colour());
                int w = 30 + chance.nextInt(wide / 3);
                int h = 30 + chance.nextInt(high / 2);
                int x = left + chance.nextInt(wide) - w / 2;
                int y = top + chance.nextInt(high) - h / 3;
                if (chance.nextBoolean()) {
                    pen.fillOval(x, y, w, h);
                } else {
                    pen.fillRect(x, y, w, h);
                }
            }
            pen.setClip(before);
        }

        void lines(int left, int top, int wide, int rows, int size) {
            pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, size));
            for (int row = 0; row < rows; row++) {
                StringBuilder line = new StringBuilder();
                int room = row == rows - 1 ? wide / 2 + chance.nextInt(Math.max(1, wide / 2)) : wide;
                String word = words(1);
                while (pen.getFontMetrics().stringWidth(line + word) < room) {
                    line.append(word).append(' ');
                    word = words(1);
                }
                text(line.toString(), left, top + row * (size + 8), size, false);
            }
        }

        void text(String words, int x, int y, int size, boolean bold) {
            pen.setFont(new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, size));
            pen.setColor(dark ? new Color(0xE6E6E6) : new Color(0x202020));
            pen.drawString(words, x, y);
        }

        void avatar(int x, int y, int side) {
            pen.setColor(colour());
            pen.fillOval(x, y, side, side);
        }

        Color colour() {
            return Color.getHSBColor(
                    chance.nextFloat(), 0.3f + chance.nextFloat() * 0.5f, 0.3f + chance.nextFloat() * 0.7f);
        }

        String words(int count) {
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < count; i++) {
                all.append(i == 0 ? "" : " ").append(WORDS[chance.nextInt(WORDS.length)]);
            }
            return all.toString();
        }
    }
}
