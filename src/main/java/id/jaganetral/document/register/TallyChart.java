package id.jaganetral.document.register;

import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;

/** A stacked bar chart over the cells of a tally; it follows the cells, and an officer may change it. */
final class TallyChart {
    /** More bars than this can not be read. */
    private static final int MOST_BARS = 40;
    /** Rows of the sheet on a page, less those of the signature. */
    private static final int PAGE = 24;
    /** Rows of the sheet a chart takes besides its bars. */
    private static final int FRAME = 9;

    /** Percent. */
    private static final String STACKED = "100";

    private static final int FIRST_BOX = 2;

    /** Told apart by people who do not see all colours; a workbook without theme has none of its own. */
    private static final List<Integer> COLOURS = List.of(
            0x0072B2, 0xE69F00, 0x009E73, 0xCC79A7, 0x56B4E9, 0xD55E00, 0xF0E442, 0x666666, 0x332288, 0x999999,
            0xAA4499, 0x117733);

    private TallyChart() {}

    /**
     * The cells a chart shows, with what stands in them now.
     *
     * @param header row of the columns' names, from 0
     * @param first first row of boxes, from 0
     * @param last last row of boxes
     */
    record Source(
            String sheet,
            String title,
            int header,
            int first,
            int last,
            List<String> rows,
            List<String> columns,
            IntBinaryOperator counts) {
        String column(int column) {
            return new CellRangeAddress(first, last, column, column).formatAsString(sheet, true);
        }
    }

    /** Puts it into the sheet from a row on and answers how many rows it takes. */
    static int below(XSSFSheet sheet, Source source, int row, int columns) {
        if (source.rows().size() > MOST_BARS) {
            return 0;
        }
        int high = Math.min(PAGE, FRAME + 2 * source.rows().size());
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 0, row, columns, row + high));
        chart.setTitleText(source.title());
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        chart.plot(bars(chart, source));
        overlap(chart);
        return high + 2;
    }

    /** Bars of a stack lie on one line; the part of the schema that ships does not know how to say so. */
    private static void overlap(XSSFChart chart) {
        CTBarChart bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
        try (XmlCursor before = bars.getAxIdArray(0).newCursor()) {
            before.beginElement(new QName(bars.schemaType().getName().getNamespaceURI(), "overlap"));
            before.insertAttributeWithValue("val", STACKED);
        }
    }

    private static XDDFChartData bars(XSSFChart chart, Source source) {
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis counts = chart.createValueAxis(AxisPosition.BOTTOM);
        counts.setCrosses(AxisCrosses.MAX);
        counts.setCrossBetween(AxisCrossBetween.BETWEEN);
        counts.setNumberFormat("0");
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, counts);
        bars.setBarDirection(BarDirection.BAR);
        bars.setBarGrouping(BarGrouping.STACKED);
        for (int i = 0; i < source.columns().size(); i++) {
            series(bars, source, i);
        }
        return bars;
    }

    private static void series(XDDFBarChartData bars, Source source, int column) {
        Double[] values = IntStream.range(0, source.rows().size())
                .mapToObj(row -> (double) source.counts().applyAsInt(row, column))
                .toArray(Double[]::new);
        XDDFChartData.Series series = bars.addSeries(
                XDDFDataSourcesFactory.fromArray(source.rows().toArray(String[]::new), source.column(1), 1),
                XDDFDataSourcesFactory.fromArray(values, source.column(FIRST_BOX + column), FIRST_BOX + column));
        series.setTitle(
                source.columns().get(column),
                new CellReference(source.sheet(), source.header(), FIRST_BOX + column, true, true));
        series.setFillProperties(
                new XDDFSolidFillProperties(XDDFColor.from(colour(COLOURS.get(column % COLOURS.size())))));
    }

    private static byte[] colour(int rgb) {
        return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }
}
